package itu.notification.delivery;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Mailing;
import itu.notification.content.Edition;

/**
 * A step whose recipients are being sent.
 *
 * @param subject what a reader may have unsubscribed from
 * @param mailing what its letters are about
 * @param untouched recipients that nobody has taken up yet
 */
record RunningStep(
        UUID campaign,
        int number,
        Edition edition,
        String subject,
        boolean statutory,
        Mailing mailing,
        @Nullable Instant notAfter,
        @Nullable Hours hours,
        OptionalInt perMinute,
        long untouched) {
    /** What names a step. */
    record Key(UUID campaign, int number) {}

    Key key() {
        return new Key(campaign, number);
    }

    boolean expired(Instant now) {
        return notAfter != null && now.isAfter(notAfter);
    }
}
