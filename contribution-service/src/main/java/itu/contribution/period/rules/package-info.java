/** The rules on the amount of the contributory unit, as pure functions. */
@NullMarked
package itu.contribution.period.rules;

import org.jspecify.annotations.NullMarked;
