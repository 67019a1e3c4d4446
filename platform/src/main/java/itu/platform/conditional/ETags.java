package itu.platform.conditional;

import java.util.Arrays;

import jakarta.ws.rs.core.EntityTag;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Entity tags made of an aggregate's version. */
public final class ETags {
    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Checks the {@code If-Match} header of a change against the version at hand. {@code *} does not pass: whoever changes
     * something must have read it.
     *
     * @throws itu.platform.problem.ProblemException 428 when the header is missing, 412 when it names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(PlatformProblem.PRECONDITION_REQUIRED).toException();
        }
        var tag = "\"" + version + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag::equals)) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED).toException();
        }
    }
}
