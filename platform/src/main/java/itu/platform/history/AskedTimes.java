package itu.platform.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

/** Reads {@code validAt} (an ISO date) and {@code knownAt} (an RFC 3339 instant, or a date that means its end) of a request. */
@ApplicationScoped
public class AskedTimes {
    private static final String KNOWN_AT = "knownAt";

    private final BusinessClock clock;

    AskedTimes(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * The two times asked for.
     *
     * @param validAt a date; null leaves no fact out
     * @param knownAt an instant with its offset, read to the microsecond as the record is kept, or a date, which means the
     *     last instant of that day in the zone of the Basic Texts' deadlines; null for all that is known
     * @throws itu.platform.problem.ProblemException 400 for no date or no instant, 422 for an instant to come, whose
     *     knowledge nobody has
     */
    public AsOf read(@Nullable String validAt, @Nullable String knownAt) {
        var instant = instant(knownAt);
        if (instant != null && instant.isAfter(clock.instant())) {
            throw Problem.of(PlatformProblem.KNOWN_AT_IN_FUTURE)
                    .with(KNOWN_AT, instant)
                    .toException();
        }
        return new AsOf(QueryValues.date("validAt", validAt), instant);
    }

    private @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() == "2026-11-24".length()) {
            var day = QueryValues.date(KNOWN_AT, text);
            return day == null ? null : endOf(day);
        }
        try {
            var instant = OffsetDateTime.parse(text);
            if (instant.getYear() > 0) {
                return instant.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException noInstant) {
            // answered below, like an instant that no calendar of ours reaches
        }
        throw Problem.of(PlatformProblem.MALFORMED_REQUEST)
                .errors(List.of(new FieldError(
                        KNOWN_AT,
                        "malformed",
                        Texts.format(
                                "platform-problems",
                                "query.no-instant",
                                ReaderLanguage.current(),
                                Map.of("value", text)))))
                .toException();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.zone()).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
