/** Memberships given up by notice: the notice, its term, and its withdrawal (CV 240). */
@NullMarked
package itu.membership.denunciation;

import org.jspecify.annotations.NullMarked;
