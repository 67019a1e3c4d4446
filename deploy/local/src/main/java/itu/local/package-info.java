/** Runs the suite on one machine with real parts, and lends the same parts to the tests. */
@NullMarked
package itu.local;

import org.jspecify.annotations.NullMarked;
