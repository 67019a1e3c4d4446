package itu.contribution.call;

/** Where a call stands on a day. */
public enum CallStatus {
    /** Announced; takes no replies yet. */
    PLANNED,
    /** Between opening and deadline, both included. */
    OPEN,
    /** After the deadline; replies are late. */
    CLOSED
}
