package itu.platform.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Shows the state of Kafka among the readiness checks, as information: always up, because a service takes changes into
 * its outbox while Kafka is away. The question is asked in the background; a probe never waits for the broker.
 */
@Readiness
@ApplicationScoped
class KafkaState implements HealthCheck {
    private static final int WAIT_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private @Nullable Admin admin;
    private volatile String state = "not asked yet";

    KafkaState(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "kafka-state");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, WAIT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, WAIT_MILLIS);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Kafka (information only)")
                .up()
                .withData("state", state)
                .build();
    }

    @Scheduled(every = "${suite.kafka.ask-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void ask() throws InterruptedException {
        try {
            if (admin == null) {
                admin = Admin.create(settings);
            }
            admin.describeCluster().clusterId().get();
            state = "reachable";
        } catch (ExecutionException | KafkaException e) {
            state = "away; facts wait in the outbox";
        }
    }

    synchronized void end(@Observes ShutdownEvent stopping) {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
