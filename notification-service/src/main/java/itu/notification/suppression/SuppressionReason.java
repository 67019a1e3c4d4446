package itu.notification.suppression;

/** Why a mailbox is not written to. A statutory notice heeds {@link #HARD_BOUNCE} alone. */
public enum SuppressionReason {
    /** The mailbox does not exist. */
    HARD_BOUNCE,
    /** Mail could not be delivered again and again. */
    SOFT_BOUNCES,
    /** Reported as unwanted at the holder's provider. */
    COMPLAINT,
    /** Refused by the holder. */
    UNSUBSCRIBED,
    /** Entered by an officer. */
    OFFICE;

    /** Whether only the holder can take it back. */
    boolean ofTheHolder() {
        return this == COMPLAINT || this == UNSUBSCRIBED;
    }
}
