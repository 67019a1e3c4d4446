package itu.membership.holding;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The memberships that count on a day: active or suspended then. One that awaits its first payment is not a membership yet.
 *
 * @param day the day asked about
 * @param knownAt the instant of knowledge; null for what is known now
 */
public record Holding(LocalDate day, @Nullable Instant knownAt) {

    /** A condition on a row of {@code membership_period}: held, as far as known, on whatever day. */
    public Statement known(String row) {
        return known(row, knownAt).add("and %s.state in ('ACTIVE', 'SUSPENDED')".formatted(row));
    }

    /** A condition on a row of {@code membership_period}: held on the day. */
    public Statement onDay(String row) {
        return known(row)
                .add(
                        "and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)".formatted(row),
                        day,
                        day);
    }

    /** A condition on a row that has {@code recorded_at} and {@code superseded_at}: it stood at the instant of knowledge. */
    public static Statement known(String row, @Nullable Instant knownAt) {
        return knownAt == null
                ? new Statement().add(row + ".superseded_at is null")
                : new Statement()
                        .add(
                                "%1$s.recorded_at <= ? and (%1$s.superseded_at is null or %1$s.superseded_at > ?)"
                                        .formatted(row),
                                knownAt,
                                knownAt);
    }

    /** The same knowledge, of another day. */
    public Holding on(LocalDate other) {
        return new Holding(other, knownAt);
    }
}
