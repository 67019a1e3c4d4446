/** Mailboxes that are not written to, and how their holders say so. */
@NullMarked
package itu.notification.suppression;

import org.jspecify.annotations.NullMarked;
