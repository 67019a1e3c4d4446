/** Decisions that one person proposes and another takes. */
@NullMarked
package itu.contribution.foureyes;

import org.jspecify.annotations.NullMarked;
