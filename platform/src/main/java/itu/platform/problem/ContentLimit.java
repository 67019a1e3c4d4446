package itu.platform.problem;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses content by its announced length with a problem document; the server's own limit behind it answers without one. The
 * server knows one limit for all paths, the largest: {@code suite.content.large-paths}, a regular expression, names those that may
 * use it up, and {@code suite.content.limit} holds for the others.
 */
@ApplicationScoped
class ContentLimit {
    private static final int BEFORE_THE_SERVERS_LIMIT = 1_000;
    private static final int AFTER_THE_SERVERS_LIMIT = 1;

    private final long most;
    private final long usual;
    private final Predicate<String> large;

    ContentLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            @ConfigProperty(name = "suite.content.limit") MemorySize usual,
            @ConfigProperty(name = "suite.content.large-paths") Optional<String> large) {
        this.most = most.asLongValue();
        this.usual = Math.min(usual.asLongValue(), this.most);
        this.large =
                large.map(paths -> Pattern.compile(paths).asMatchPredicate()).orElse(path -> false);
    }

    void begin(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_LIMIT);
        filters.register(this::limitWithoutLength, AFTER_THE_SERVERS_LIMIT);
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 7 || Long.parseLong(length) <= limit(request)) {
            request.next();
            return;
        }
        request.response().putHeader("Connection", "close");
        EarlyRefusal.answer(request, PlatformProblem.CONTENT_TOO_LARGE);
    }

    /** What comes in chunks is counted while it is read, up to the number that stands here. */
    private void limitWithoutLength(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(request));
        }
        request.next();
    }

    private long limit(RoutingContext request) {
        return large.test(request.normalizedPath()) ? most : usual;
    }
}
