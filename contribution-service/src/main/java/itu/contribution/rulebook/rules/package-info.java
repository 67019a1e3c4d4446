/** The rules of the Basic Texts on the choice of a class, as pure functions of the choice and the edition in force. */
@NullMarked
package itu.contribution.rulebook.rules;

import org.jspecify.annotations.NullMarked;
