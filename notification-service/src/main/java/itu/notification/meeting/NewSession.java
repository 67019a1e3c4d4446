package itu.notification.meeting;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

/**
 * A session to be put on record.
 *
 * @param titles by language tag, in all six
 * @param chathamHouse whether the Chatham House rule holds: what is said may be used, who said it may not be told
 */
record NewSession(
        @NotNull Map<String, String> titles,
        @NotNull MeetingSession.Access access,
        boolean chathamHouse,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {}
