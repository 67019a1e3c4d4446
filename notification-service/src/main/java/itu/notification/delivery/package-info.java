/** Sends the mails of campaigns: each recipient once, by several instances over many connections, within the limits. */
@NullMarked
package itu.notification.delivery;

import org.jspecify.annotations.NullMarked;
