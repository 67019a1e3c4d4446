package itu.notification.bounce.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What status codes say about a mailbox. In doubt a bounce is soft: a soft one costs a letter, a false hard one a correspondent. */
final class Statuses {
    private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.:-])([45]\\d\\d)(?=[ -]|$)");

    /** No such mailbox, host or syntax (RFC 3463, 7505), mailbox closed, no route. */
    private static final Set<String> DEAD =
            Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4");

    private Statuses() {}

    static Optional<String> enhanced(String text) {
        var found = ENHANCED.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The SMTP reply code at the beginning of a server's answer. */
    static Optional<String> reply(String text) {
        var found = REPLY.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /**
     * Hard or soft.
     *
     * @param words what else is said: the server's answer, or the message's text
     */
    static Kind judge(@Nullable String status, String words) {
        if (Phrases.PASSING.in(words)) {
            return Kind.SOFT;
        }
        if (status != null && status.startsWith("4")) {
            return Kind.SOFT;
        }
        if (Phrases.NO_MAILBOX.in(words)) {
            return Kind.HARD;
        }
        if (Phrases.POLICY.in(words)) {
            return Kind.SOFT;
        }
        return (status != null && DEAD.contains(status)) || Phrases.UNAVAILABLE.in(words) ? Kind.HARD : Kind.SOFT;
    }
}
