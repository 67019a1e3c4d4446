/** What mail is about, in six languages; what a reader can refuse and what not. */
@NullMarked
package itu.notification.subject;

import org.jspecify.annotations.NullMarked;
