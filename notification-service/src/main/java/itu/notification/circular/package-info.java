/** Circular letters: each one record from its draft to the public archive. */
@NullMarked
package itu.notification.circular;

import org.jspecify.annotations.NullMarked;
