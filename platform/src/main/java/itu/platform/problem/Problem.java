package itu.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal before it is written out: its type, and the figures that explain it. The members appear in the document by
 * their names and fill the {@code {placeholders}} of the texts.
 */
public record Problem(ProblemType type, Map<String, Object> members) {
    static final String RETRY_AFTER = "retryAfter";

    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of());
    }

    /** The article that the refusal rests on, such as {@code CS 165}. */
    public Problem provision(String provision) {
        return with("provision", provision);
    }

    /** In how many seconds it is worth trying again; the header {@code Retry-After} says so too. */
    public Problem retryAfter(long seconds) {
        return with(RETRY_AFTER, seconds);
    }

    /** Adds a member. A text loses its control characters: it goes into an answer and into the log. */
    public Problem with(String member, Object value) {
        var all = new LinkedHashMap<>(members);
        all.put(member, value instanceof String text ? Texts.printable(text) : value);
        return new Problem(type, all);
    }

    public Problem errors(List<FieldError> errors) {
        return with("errors", errors);
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }
}
