package itu.platform.history;

import java.time.Instant;
import java.time.InstantSource;

import itu.platform.events.IncomingEvent;

/** From when on a fact of another service is part of what this one knows. */
public final class Learnt {
    private Learnt() {}

    /**
     * The present instant: until now no answer could rest on the fact. A fact told again to rebuild a lost read model
     * counts from when it happened, the best that is left.
     */
    public static Instant at(IncomingEvent event, InstantSource clock) {
        return event.replay() ? event.time() : clock.instant();
    }
}
