package itu.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.mail.Courier;

/** Sends campaigns for as long as the service runs. */
@ApplicationScoped
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Parts parts;
    private final DeliveryConfig config;
    private final Instance<Courier> couriers;
    private @Nullable Engine engine;

    Delivery(Parts parts, DeliveryConfig config, Instance<Courier> couriers) {
        this.parts = parts;
        this.config = config;
        this.couriers = couriers;
    }

    void begin(@Observes StartupEvent started) {
        if (config.enabled()) {
            start();
        } else {
            LOG.warn("This instance sends no campaigns: suite.delivery.enabled is false");
        }
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        stop();
    }

    synchronized void start() {
        var fresh = new Engine(config, parts, couriers::get);
        fresh.start();
        engine = fresh;
    }

    synchronized void stop() throws InterruptedException {
        var running = engine;
        engine = null;
        if (running != null) {
            running.stop();
        }
    }
}
