package itu.notification.meeting;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A session to be put on record.
 *
 * @param titles by language tag, in all six
 * @param chathamHouse whether the Chatham House rule holds: what is said may be used, who said it may not be told
 * @param capacity how many addressees have a place, the rest wait; absent means all who come
 */
record NewSession(
        @NotNull Map<String, String> titles,
        @NotNull MeetingSession.Access access,
        boolean chathamHouse,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Min(1) @Max(100_000) Integer capacity) {
    SessionDetails details() {
        return new SessionDetails(titles, startsAt, endsAt, capacity);
    }
}
