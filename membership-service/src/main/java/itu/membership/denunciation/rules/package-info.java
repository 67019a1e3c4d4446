/** The dates of a denunciation, as pure functions of the day of receipt. */
@NullMarked
package itu.membership.denunciation.rules;

import org.jspecify.annotations.NullMarked;
