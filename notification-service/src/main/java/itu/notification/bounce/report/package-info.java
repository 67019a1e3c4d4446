/** Reads what mail servers, mailbox providers and people send back: bytes in, a verdict out. */
@NullMarked
package itu.notification.bounce.report;

import org.jspecify.annotations.NullMarked;
