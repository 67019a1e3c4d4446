/** Money and classes of contribution: periods, calls, declarations and what follows from them. */
@NullMarked
package itu.contribution;

import org.jspecify.annotations.NullMarked;
