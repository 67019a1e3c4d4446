/** Settles a definitive call once its deadline has passed: silent contributors keep their class, and the classes of the new period are recorded. */
@NullMarked
package itu.contribution.settlement;

import org.jspecify.annotations.NullMarked;
