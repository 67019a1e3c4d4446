/** Counts of memberships and of the organizations that hold them: on any day, over time, and who came and left. */
@NullMarked
package itu.membership.composition;

import org.jspecify.annotations.NullMarked;
