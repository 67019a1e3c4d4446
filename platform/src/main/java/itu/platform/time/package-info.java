/** The business date: a clock that a rehearsal can move, so that no deadline is read off the wall. */
@NullMarked
package itu.platform.time;

import org.jspecify.annotations.NullMarked;
