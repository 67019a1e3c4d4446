package itu.notification.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail that this instance has taken up.
 *
 * @param sender the instance under whose lease it was taken up
 * @param claim the range that it belongs to; null for one that had been deferred
 * @param attempts how often it has been given to the server
 * @param doubtful whether the server may have accepted one of them
 */
record Mail(
        UUID sender,
        RunningStep step,
        Recipient recipient,
        @Nullable Claim claim,
        int attempts,
        boolean doubtful) {
    String domain() {
        return recipient.domain();
    }
}
