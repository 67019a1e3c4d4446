package itu.notification.mail;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;

/** A mail server cannot be used: it is not reached, it does not let us in, or it is not what we were told. */
public class MailServerException extends MessagingException {
    private static final long serialVersionUID = 1L;

    MailServerException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
