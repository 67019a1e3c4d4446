/** Plenipotentiary conferences, their moves, and the deadlines that the Basic Texts reckon from them. */
@NullMarked
package itu.contribution.conference;

import org.jspecify.annotations.NullMarked;
