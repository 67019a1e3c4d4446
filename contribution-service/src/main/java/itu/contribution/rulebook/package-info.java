/** The rulebook on classes of contribution: editions as dated data, and how findings are told. */
@NullMarked
package itu.contribution.rulebook;

import org.jspecify.annotations.NullMarked;
