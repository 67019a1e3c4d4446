/** The public directory of members and partners, and who is not shown in it. */
@NullMarked
package itu.membership.directory;

import org.jspecify.annotations.NullMarked;
