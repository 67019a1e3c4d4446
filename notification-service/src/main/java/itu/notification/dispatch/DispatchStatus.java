package itu.notification.dispatch;

/** Where a dispatch stands; see the transitions of {@link Dispatch}. */
enum DispatchStatus {
    /** The mailbox of the State, or its name, is not known yet. */
    WAITING_FOR_ADDRESS,
    /** To be sent as soon as its time has come. */
    QUEUED,
    /** Given to the mail server, whose answer is not recorded yet. */
    HANDED,
    /** Taken over by the mail server. */
    SENT,
    /** Refused by the mail server for good. */
    FAILED
}
