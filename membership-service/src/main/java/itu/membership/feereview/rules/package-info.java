/** The arithmetic of a review of fees, as pure functions. */
@NullMarked
package itu.membership.feereview.rules;

import org.jspecify.annotations.NullMarked;
