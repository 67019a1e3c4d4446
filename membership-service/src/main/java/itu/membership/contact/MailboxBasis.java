package itu.membership.contact;

/** Where a mailbox is known from. */
public enum MailboxBasis {
    /** Made up for a demonstration; ends in {@code .example} and cannot be delivered to. */
    SYNTHETIC,
    /** The administration notified it. */
    NOTIFIED,
    /** Taken from a published directory. */
    PUBLISHED
}
