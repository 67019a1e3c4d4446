/** Who holds a membership on a day, as known at an instant: the question that every count begins with. */
@NullMarked
package itu.membership.holding;

import org.jspecify.annotations.NullMarked;
