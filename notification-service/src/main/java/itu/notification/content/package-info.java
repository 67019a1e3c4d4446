/** Texts that are sent to many: their versions, languages and placeholders, and the letters made of them. */
@NullMarked
package itu.notification.content;

import org.jspecify.annotations.NullMarked;
