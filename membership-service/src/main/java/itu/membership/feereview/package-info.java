/** What changed fees would bring in over the memberships of a day; nothing is written. */
@NullMarked
package itu.membership.feereview;

import org.jspecify.annotations.NullMarked;
