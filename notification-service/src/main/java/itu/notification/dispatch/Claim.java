package itu.notification.dispatch;

/** What the queue had for the one who asked. */
sealed interface Claim {
    record Ready(Handover handover) implements Claim {}

    /** A dispatch was due and was put off; the next may be fine. */
    record PutOff() implements Claim {}

    record NothingDue() implements Claim {}
}
