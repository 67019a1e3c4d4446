/** Mail over SMTP, with the server's own answer to each. */
@NullMarked
package itu.notification.mail;

import org.jspecify.annotations.NullMarked;
