/** Sentences that all features of notification-service say. */
@NullMarked
package itu.notification;

import org.jspecify.annotations.NullMarked;
