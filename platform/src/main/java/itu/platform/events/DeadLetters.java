package itu.platform.events;

import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts the dead letters of each consumer. Every channel has its counter from the start: an alert on an increase does not
 * see a counter that begins with its first dead letter.
 */
@Startup
@ApplicationScoped
class DeadLetters {
    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");

    private final MeterRegistry meters;

    DeadLetters(
            @ConfigProperty(name = "quarkus.application.name") String service, Config config, MeterRegistry meters) {
        this.meters = meters;
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(TOPIC::matcher)
                .filter(name -> name.matches())
                .forEach(name -> counter(service + "/" + name.group(1), config.getValue(name.group(), String.class)));
    }

    void count(String consumer, String topic) {
        counter(consumer, topic).increment();
    }

    private Counter counter(String consumer, String topic) {
        return Counter.builder("suite.dead.letters")
                .description("Records that a consumer could not read or apply")
                .tags("consumer", consumer, "topic", topic)
                .register(meters);
    }
}
