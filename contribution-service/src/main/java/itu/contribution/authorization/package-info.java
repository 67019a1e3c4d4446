/** Larger reductions that the Plenipotentiary Conference or the Council authorized in exceptional circumstances (CS 165, 165A). */
@NullMarked
package itu.contribution.authorization;

import org.jspecify.annotations.NullMarked;
