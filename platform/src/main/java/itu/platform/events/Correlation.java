package itu.platform.events;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Takes the client's {@code X-Correlation-Id}, or makes one, and gives it back on the answer, to logs and to events. Comes
 * before the check of the token, so that a refusal carries it too.
 */
@ApplicationScoped
class Correlation {
    /** Name under which log lines carry the id. */
    static final String LOGGED_AS = "correlationId";

    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_AUTHENTICATION = 1_000;

    void register(@Observes Filters filters) {
        filters.register(Correlation::begin, BEFORE_AUTHENTICATION);
    }

    private static void begin(RoutingContext request) {
        var asked = request.request().getHeader(HEADER);
        var id = asked != null && ACCEPTED.matcher(asked).matches()
                ? asked
                : UUID.randomUUID().toString();
        request.put(LOGGED_AS, id);
        request.response().putHeader(HEADER, id);
        MDC.put(LOGGED_AS, id);
        request.next();
    }

    /** The id of the current request; a new one outside of requests. */
    static String of(CurrentVertxRequest current) {
        @Nullable RoutingContext request = current.getCurrent();
        @Nullable String id = request == null ? null : request.get(LOGGED_AS);
        return id == null ? UUID.randomUUID().toString() : id;
    }
}
