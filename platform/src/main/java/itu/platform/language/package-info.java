/** The six official languages and which of them a reader asked for. */
@NullMarked
package itu.platform.language;

import org.jspecify.annotations.NullMarked;
