/** The renewal of all memberships in force on each first of January. */
@NullMarked
package itu.membership.renewal;

import org.jspecify.annotations.NullMarked;
