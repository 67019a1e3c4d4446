package itu.notification.delivery;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * An outcome that is to be written down.
 *
 * @param attempts how often the mail has been given to the server by now
 * @param delay until a deferred one is tried again; null when the outcome is final
 * @param hardBounce whether the server says that there is no such mailbox
 */
record Result(
        Mail mail,
        Outcome outcome,
        int attempts,
        @Nullable Duration delay,
        @Nullable String answer,
        boolean doubtful,
        boolean hardBounce) {
    /** An outcome that the server had no part in. */
    static Result untold(Mail mail, Outcome outcome) {
        return new Result(mail, outcome, mail.attempts(), null, null, mail.doubtful(), false);
    }

    /** Put off without having been tried. */
    static Result putOff(Mail mail, Duration delay, String reason) {
        return new Result(mail, Outcome.DEFERRED, mail.attempts(), delay, reason, mail.doubtful(), false);
    }

    /** Put off because its domain gets no more for the time being. */
    static Result putOff(Lane.PutOff putOff) {
        return putOff(putOff.mail(), putOff.delay(), "Its domain gets no more for the time being");
    }

    @Nullable
    Long delayMillis() {
        return delay == null ? null : delay.toMillis();
    }
}
