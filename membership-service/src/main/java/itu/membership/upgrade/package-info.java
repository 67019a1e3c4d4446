/** Steps up: an Associate becomes a Sector Member, a Sector Member joins a further Sector. */
@NullMarked
package itu.membership.upgrade;

import org.jspecify.annotations.NullMarked;
