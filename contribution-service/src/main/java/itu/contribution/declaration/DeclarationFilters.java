package itu.contribution.declaration;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.platform.history.AskedTimes;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;

/** Reads the filters of a list, and narrows them to what the caller may see. */
@ApplicationScoped
class DeclarationFilters {
    private final DeclarationAccess access;
    private final AskedTimes times;

    DeclarationFilters(DeclarationAccess access, AskedTimes times) {
        this.access = access;
        this.times = times;
    }

    /**
     * The filter in a request.
     *
     * @throws itu.platform.problem.ProblemException 400 for a malformed value, 422 for an instant to come, 404 for another contributor's declarations
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
                access.visible(memberState == null ? sectorMember : memberState),
                QueryValues.code("outcome", outcome, Outcome.class),
                QueryValues.code("status", status, Status.class),
                truth(late),
                QueryValues.code("channel", channel, Channel.class),
                times.read(validAt, knownAt));
    }

    private static @Nullable Boolean truth(@Nullable String late) {
        if (late == null || late.equals("true") || late.equals("false")) {
            return late == null ? null : Boolean.valueOf(late);
        }
        throw Problem.of(PlatformProblem.MALFORMED_REQUEST)
                .errors(List.of(Messages.fault("late", "no-truth-value", Map.of("value", late))))
                .toException();
    }
}
