package itu.notification.delivery;

/** What became of a recipient's mail. All but DEFERRED are final. */
enum Outcome {
    ACCEPTED,
    DEFERRED,
    REFUSED,
    SUPPRESSED,
    STOPPED,
    EXPIRED,
    UNWRITABLE
}
