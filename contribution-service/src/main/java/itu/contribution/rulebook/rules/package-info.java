/** The rules of the Basic Texts on the choice of a class, as pure functions. */
@NullMarked
package itu.contribution.rulebook.rules;

import org.jspecify.annotations.NullMarked;
