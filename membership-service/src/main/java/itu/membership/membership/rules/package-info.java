/** Derives the state of a membership from its facts: pure functions. */
@NullMarked
package itu.membership.membership.rules;

import org.jspecify.annotations.NullMarked;
