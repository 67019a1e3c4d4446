package itu.platform.problem;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses what no later part can digest: a NUL character in the address, which PostgreSQL does not store, and a bearer token
 * that has not the three parts of a signed one, which the token reader would stumble over. An empty Accept header is taken
 * for none.
 */
@ApplicationScoped
class RequestShape {
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final String BEARER = "Bearer ";
    private static final Pattern SIGNED_TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    void begin(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.ACCEPT)
                && request.request().getHeader(HttpHeaders.ACCEPT).isBlank()) {
            request.request().headers().remove(HttpHeaders.ACCEPT);
        }
        var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (request.request().uri().contains("%00")) {
            EarlyRefusal.answer(request, PlatformProblem.MALFORMED_REQUEST);
        } else if (authorization != null && isBearer(authorization) && !isSigned(authorization)) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            EarlyRefusal.answer(request, PlatformProblem.UNAUTHORIZED);
        } else {
            request.next();
        }
    }

    private static boolean isBearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static boolean isSigned(String authorization) {
        return SIGNED_TOKEN
                .matcher(authorization.substring(BEARER.length()).strip())
                .matches();
    }
}
