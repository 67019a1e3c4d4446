package itu.platform.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import itu.platform.language.Language;

/** The language that the client of the current HTTP request reads. */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /** From {@code Accept-Language}; English outside a request. */
    public static Language current() {
        var arc = Arc.container();
        if (arc == null || !arc.requestContext().isActive()) {
            return Language.EN;
        }
        var routing = arc.instance(CurrentVertxRequest.class).get().getCurrent();
        return routing == null
                ? Language.EN
                : Language.negotiate(routing.request().getHeader("Accept-Language"));
    }
}
