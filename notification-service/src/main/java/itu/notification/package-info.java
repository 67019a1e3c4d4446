/** What all features of notification-service share: their sentences, and whether the instance stops. */
@NullMarked
package itu.notification;

import org.jspecify.annotations.NullMarked;
