package itu.contribution.declaration;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.history.AsOf;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Caller;

/** Reads the filters of a list, and narrows them to what the caller may see. */
@ApplicationScoped
class DeclarationFilters {
    private final DeclarationAccess access;
    private final Caller caller;

    DeclarationFilters(DeclarationAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /**
     * The filter in a request.
     *
     * @throws itu.platform.problem.ProblemException 400 for a malformed value, 404 for another contributor's declarations
     */
    DeclarationFilter read(
            @Nullable String memberState,
            @Nullable String sectorMember,
            @Nullable String outcome,
            @Nullable String status,
            @Nullable String late,
            @Nullable String channel,
            @Nullable String validAt,
            @Nullable String knownAt) {
        return new DeclarationFilter(
                visible(memberState == null ? sectorMember : memberState),
                QueryValues.code("outcome", outcome, Outcome.class),
                QueryValues.code("status", status, Status.class),
                truth(late),
                QueryValues.code("channel", channel, Channel.class),
                new AsOf(QueryValues.date("validAt", validAt), instant(knownAt)));
    }

    private @Nullable String visible(@Nullable String asked) {
        if (caller.hasAny(DeclarationAccess.READERS)) {
            return asked;
        }
        var own = asked == null ? caller.memberState().orElse(null) : asked;
        if (own == null || !access.reaches(own, DeclarationAccess.READERS)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return own;
    }

    private static @Nullable Boolean truth(@Nullable String late) {
        if (late == null || late.equals("true") || late.equals("false")) {
            return late == null ? null : Boolean.valueOf(late);
        }
        throw malformed(Messages.fault("late", "no-truth-value", Map.of("value", late)));
    }

    private static @Nullable Instant instant(@Nullable String knownAt) {
        try {
            return knownAt == null ? null : Instant.parse(knownAt);
        } catch (DateTimeParseException noInstant) {
            throw malformed(Messages.fault("knownAt", "not-an-instant", Map.of("value", knownAt)));
        }
    }

    private static RuntimeException malformed(FieldError fault) {
        return Problem.of(PlatformProblem.MALFORMED_REQUEST)
                .errors(List.of(fault))
                .toException();
    }
}
