/** Reads the cells of an imported row and gathers what is wrong with them. */
@NullMarked
package itu.membership.imports;

import org.jspecify.annotations.NullMarked;
