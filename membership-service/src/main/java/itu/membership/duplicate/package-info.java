/** Finds entries of the register that may be one organization entered twice, and says why. */
@NullMarked
package itu.membership.duplicate;

import org.jspecify.annotations.NullMarked;
