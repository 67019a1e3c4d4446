package itu.platform.events;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jspecify.annotations.Nullable;

/** What the current work answers to: the chain of requests and facts it stands in, and who began it. */
@RequestScoped
public class EventContext {
    private String correlationId;
    private @Nullable String causationId;
    private @Nullable String actor;

    EventContext(CurrentVertxRequest request) {
        correlationId = Correlation.of(request);
    }

    /** One id for everything that follows from one request of a user. */
    public String correlationId() {
        return correlationId;
    }

    /** The event that is being applied; null inside an HTTP request. */
    public @Nullable String causationId() {
        return causationId;
    }

    /** Subject of the user whose act the applied event or the resumed work goes back to; null inside an HTTP request. */
    public @Nullable String actor() {
        return actor;
    }

    /**
     * Goes on, outside of its request, with what a user's request began.
     *
     * @param correlation the id of that request
     * @param user token subject of who made it
     */
    public void resume(String correlation, String user) {
        correlationId = correlation;
        causationId = null;
        actor = user;
    }

    void continueFrom(IncomingEvent event) {
        correlationId = event.correlationId() == null ? event.id().toString() : event.correlationId();
        causationId = event.id().toString();
        actor = event.actor();
    }
}
