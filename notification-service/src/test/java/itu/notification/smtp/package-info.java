/** A mail server that does what a script says, for tests of whatever sends mail. */
@NullMarked
package itu.notification.smtp;

import org.jspecify.annotations.NullMarked;
