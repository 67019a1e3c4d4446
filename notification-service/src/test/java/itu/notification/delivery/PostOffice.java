package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import itu.local.test.Patience;
import itu.notification.addressee.Values;
import itu.notification.bounce.ReturnPaths;
import itu.notification.mail.ScriptedCouriers;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.suppression.PreferenceLinks;

/** A mail server of the test's own, and engines that send to it in place of the service's. */
abstract class PostOffice {
    static final int CONNECTIONS = 4;

    @Inject
    Delivery service;

    @Inject
    Parts parts;

    @Inject
    Values values;

    @Inject
    PreferenceLinks preferences;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    DataSource dataSource;

    Campaigns campaigns;
    ScriptedSmtpServer server;
    private final List<Engine> engines = new ArrayList<>();
    private final List<UUID> begun = new ArrayList<>();

    @BeforeEach
    void open() throws InterruptedException {
        service.stop();
        campaigns = new Campaigns(dataSource);
        server = ScriptedSmtpServer.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (var engine : engines) {
            engine.stop();
        }
        begun.forEach(campaign -> campaigns.state(campaign, "CANCELLED"));
        server.close();
        service.start();
    }

    UUID campaign(Map<String, Object> settings, List<String> mailboxes) {
        var campaign = campaigns.running(settings, mailboxes);
        begun.add(campaign);
        return campaign;
    }

    UUID campaign(List<String> mailboxes) {
        return campaign(Map.of(), mailboxes);
    }

    /** An engine that runs, with settings of {@code suite.delivery} by their names. */
    Engine engine(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DeliveryConfig.class)
                .withDefaultValues(Map.of(
                        "suite.delivery.connections", Integer.toString(CONNECTIONS),
                        "suite.delivery.range", "50",
                        "suite.delivery.lease", "2S",
                        "suite.delivery.first-wait", "0.2S",
                        "suite.delivery.longest-wait", "0.5S"));
        settings.forEach((name, value) -> config.withDefaultValue("suite.delivery." + name, value));
        var composing = new Composing(new PlainContents(), values, preferences, returnPaths);
        var engine = new Engine(
                config.build().getConfigMapping(DeliveryConfig.class),
                new Parts(
                        parts.senders(),
                        parts.steps(),
                        parts.ranges(),
                        parts.records(),
                        composing,
                        parts.metrics(),
                        parts.right(),
                        parts.clock()),
                () -> ScriptedCouriers.to(server.port(), parts.clock()));
        engines.add(engine);
        engine.start();
        return engine;
    }

    Engine engine() {
        return engine(Map.of());
    }

    /** Mailboxes at one domain. */
    static List<String> mailboxes(int count, String domain) {
        return IntStream.range(0, count)
                .mapToObj(number -> "office" + number + "@" + domain)
                .toList();
    }

    /** Mailboxes at many domains, that no other test has. */
    static List<String> mailboxes(int count) {
        var test = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, count)
                .mapToObj(number -> "office" + number + "@" + test + "-" + number % 97 + ".example")
                .toList();
    }

    static ConditionFactory await() {
        return Patience.await().pollInterval(Duration.ofMillis(50));
    }
}
