package itu.notification.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * How a session is to be moved or corrected; what is absent stays.
 *
 * @param titles by language tag, in all six
 * @param capacity how many addressees have a place from now on
 */
record NewSessionRevision(
        @Nullable Map<String, String> titles,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Min(1) @Max(100_000) Integer capacity,
        @NotBlank @Size(max = 500) String reason) {
    SessionDetails of(SessionDetails before) {
        return new SessionDetails(
                Optional.ofNullable(titles).orElse(before.titles()),
                Optional.ofNullable(startsAt).orElse(before.startsAt()),
                Optional.ofNullable(endsAt).orElse(before.endsAt()),
                capacity == null ? before.capacity() : capacity);
    }
}
