/** The board of replies to a call: counts, rate and units, for the Council's report. */
@NullMarked
package itu.contribution.board;

import org.jspecify.annotations.NullMarked;
