/** What members owe by year as contribution-service tells it, and what follows: activation, suspension, exclusion, reinstatement. */
@NullMarked
package itu.membership.dues;

import org.jspecify.annotations.NullMarked;
