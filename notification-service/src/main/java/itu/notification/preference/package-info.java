/** Where the holder of a mailbox chooses what to get, without signing in. */
@NullMarked
package itu.notification.preference;

import org.jspecify.annotations.NullMarked;
