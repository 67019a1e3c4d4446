/** When a State was a Member State, as a pure function of its acts. */
@NullMarked
package itu.membership.memberstate.rules;

import org.jspecify.annotations.NullMarked;
