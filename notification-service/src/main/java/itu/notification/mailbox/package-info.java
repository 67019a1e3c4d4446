/** What is known of a mailbox anywhere in this service: its form, its export and its erasure. */
@NullMarked
package itu.notification.mailbox;

import org.jspecify.annotations.NullMarked;
