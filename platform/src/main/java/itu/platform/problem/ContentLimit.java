package itu.platform.problem;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.language.Language;

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
        var language = Language.negotiate(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var slug = PlatformProblem.CONTENT_TOO_LARGE.slug();
        request.response()
                .setStatusCode(PlatformProblem.CONTENT_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader("Connection", "close")
                .end(new JsonObject(Map.of(
                                "type", "/problems/" + slug,
                                "status", PlatformProblem.CONTENT_TOO_LARGE.status(),
                                "title", Texts.format("platform-problems", slug + ".title", language, Map.of()),
                                "detail", Texts.format("platform-problems", slug + ".detail", language, Map.of())))
                        .encode());
    }
}
