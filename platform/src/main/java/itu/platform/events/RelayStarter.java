package itu.platform.events;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay for as long as the service runs. */
@ApplicationScoped
class RelayStarter {
    private final Relay relay;
    private final boolean enabled;
    private @Nullable Thread thread;

    RelayStarter(
            DataSource dataSource,
            ObjectMapper json,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            PublishTrace trace,
            @ConfigProperty(name = "suite.outbox.relay", defaultValue = "true") boolean enabled) {
        this.relay = new Relay(dataSource, json, kafka, trace);
        this.enabled = enabled;
    }

    void begin(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
        }
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        if (thread != null && !thread.join(Duration.ofMillis(1_500))) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(2));
        }
    }

    boolean active() {
        return relay.active();
    }
}
