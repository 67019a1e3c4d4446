/** The calendar of the cycle: what a move of a conference or an extension of a call changes for whom, and the feeds of deadlines. */
@NullMarked
package itu.contribution.calendar;

import org.jspecify.annotations.NullMarked;
