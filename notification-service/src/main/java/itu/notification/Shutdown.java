package itu.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Whether this instance has begun to stop. What is done round after round then ends quietly, because the database and the brokers go
 * away under it; another instance, or the next start, goes on.
 */
@Singleton
public class Shutdown {
    private static final Logger LOG = Logger.getLogger(Shutdown.class);

    /** Whoever asks for a bean after all of them have gone gets a new one, which must know as well. */
    private static volatile boolean begun;

    void start(@Observes StartupEvent event) {
        begun = false;
    }

    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        begun = true;
    }

    public boolean begun() {
        return begun;
    }

    /** Does a round unless the instance stops; one that fails while it stops is no fault. */
    public void unlessBegun(Runnable round) {
        if (begun) {
            return;
        }
        try {
            round.run();
        } catch (RuntimeException e) {
            if (!begun) {
                throw e;
            }
            LOG.debugf(e, "A round ended with the instance");
        }
    }
}
