package itu.notification.smtp;

/** Where in a session a server can react in a way of its own. */
public enum Stage {
    GREETING,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    /** After the answer to DATA, before the first byte of the message. */
    CONTENT,
    /** The message and its final dot have arrived. */
    END,
    RSET
}
