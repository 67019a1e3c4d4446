/** Why a membership is in its state on a day: pure functions of its facts. */
@NullMarked
package itu.membership.standing.rules;

import org.jspecify.annotations.NullMarked;
