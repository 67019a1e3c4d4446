/** The wording of letters: six languages, plain text and HTML from one source of texts. */
@NullMarked
package itu.notification.letter;

import org.jspecify.annotations.NullMarked;
