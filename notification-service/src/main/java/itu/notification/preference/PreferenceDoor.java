package itu.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import itu.platform.problem.Problem;

/** Lets requests by a link in: those with a link of ours, and not too many. */
@ApplicationScoped
class PreferenceDoor {
    private final PreferenceTokens tokens;
    private final RequestLimit limit;
    private final CurrentVertxRequest current;

    PreferenceDoor(PreferenceTokens tokens, RequestLimit limit, CurrentVertxRequest current) {
        this.tokens = tokens;
        this.limit = limit;
        this.current = current;
    }

    /**
     * What the link stands for.
     *
     * @throws itu.platform.problem.ProblemException 404 when it is none of ours, 429 when it is used too often
     */
    PreferenceToken open(String text) {
        var link = tokens.read(text);
        requireShare(link.isPresent() ? "link " + text : "address " + address());
        return link.orElseThrow(() -> Problem.of(PreferenceProblem.LINK_UNKNOWN).toException());
    }

    private void requireShare(String key) {
        if (!limit.allows(key)) {
            throw Problem.of(PreferenceProblem.TOO_MANY_PREFERENCE_REQUESTS)
                    .retryAfter(RequestLimit.SECONDS)
                    .toException();
        }
    }

    private String address() {
        return String.valueOf(current.getCurrent().request().remoteAddress().hostAddress());
    }
}
