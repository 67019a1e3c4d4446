package itu.platform.problem;

import java.util.Map;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import itu.platform.language.Language;

/** A problem document for requests that are refused before any endpoint is looked for. */
final class EarlyRefusal {
    private EarlyRefusal() {}

    static void answer(RoutingContext request, PlatformProblem problem) {
        var language = Language.negotiate(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var slug = problem.slug();
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(new JsonObject(Map.of(
                                "type", "/problems/" + slug,
                                "status", problem.status(),
                                "title", Texts.format("platform-problems", slug + ".title", language, Map.of()),
                                "detail", Texts.format("platform-problems", slug + ".detail", language, Map.of())))
                        .encode());
    }
}
