/** Financial periods and the amount of the contributory unit in each. */
@NullMarked
package itu.contribution.period;

import org.jspecify.annotations.NullMarked;
