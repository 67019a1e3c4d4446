package itu.platform.history;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The two times of a question about the record: of what day, and from what knowledge it is answered.
 *
 * @param validAt the day asked about; facts that took effect later are left out; null leaves none out
 * @param knownAt facts recorded after this instant are left out; null leaves none out
 */
public record AsOf(@Nullable LocalDate validAt, @Nullable Instant knownAt) {
    /** All that is on record. */
    public static final AsOf NOW = new AsOf(null, null);

    public static AsOf knownAt(Instant instant) {
        return new AsOf(null, instant);
    }

    public boolean covers(LocalDate effectiveOn, Instant recordedAt) {
        return (validAt == null || !effectiveOn.isAfter(validAt)) && knew(recordedAt);
    }

    /** Whether what was recorded at an instant is part of the knowledge asked for. */
    public boolean knew(Instant recordedAt) {
        return knownAt == null || !recordedAt.isAfter(knownAt);
    }
}
