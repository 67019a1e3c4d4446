package itu.notification.bounce.report;

/** What a message that came to the bounce address means. */
public enum Kind {
    /** The mailbox or its domain does not exist: writing again is pointless. */
    HARD,
    /** Not delivered for a reason that may pass, or that is not the mailbox's. */
    SOFT,
    /** Still being tried: no bounce. */
    DELAYED,
    /** The reader told the provider that the mail was unwanted. */
    COMPLAINT,
    /** A machine's answer: out of office, acknowledgement, challenge, read receipt. */
    AUTO_REPLY,
    /** A person's answer. */
    REPLY,
    /** A mail to the address that unsubscribes. */
    UNSUBSCRIBE,
    /** None of these, or told of success. */
    UNKNOWN
}
