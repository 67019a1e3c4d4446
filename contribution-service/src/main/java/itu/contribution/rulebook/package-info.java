/** The scale of classes and the limits on choosing among them, as dated data. */
@NullMarked
package itu.contribution.rulebook;

import org.jspecify.annotations.NullMarked;
