/** Filters of lists that somebody keeps under a name, for herself or for the offices. */
@NullMarked
package itu.membership.savedview;

import org.jspecify.annotations.NullMarked;
