/** Dispatches: which letter is owed to whom, how it went, and the proof of it. */
@NullMarked
package itu.notification.dispatch;

import org.jspecify.annotations.NullMarked;
