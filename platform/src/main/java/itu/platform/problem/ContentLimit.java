package itu.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses content by its announced length with a problem document; the server's own limit behind it answers without one. */
@ApplicationScoped
class ContentLimit {
    private static final int BEFORE_THE_SERVERS_LIMIT = 1_000;

    private final long most;

    ContentLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void begin(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_LIMIT);
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 7 || Long.parseLong(length) <= most) {
            request.next();
            return;
        }
        request.response().putHeader("Connection", "close");
        EarlyRefusal.answer(request, PlatformProblem.CONTENT_TOO_LARGE);
    }
}
