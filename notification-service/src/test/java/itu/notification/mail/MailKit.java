package itu.notification.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.jspecify.annotations.Nullable;

import itu.notification.smtp.ScriptedSmtpServer;
import itu.platform.language.Language;

/** Couriers without a running service, and mails for them. */
final class MailKit implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    final MeterRegistry meters = new SimpleMeterRegistry();
    private final SenderConfig sender;
    private final MailServers servers;
    private final List<Courier> couriers = new ArrayList<>();

    private MailKit(Map<String, String> settings, SSLSocketFactory sockets) {
        var all = new HashMap<>(settings);
        all.putIfAbsent("suite.smtp.host", "127.0.0.1");
        all.putIfAbsent("suite.smtp.answer-timeout", "5S");
        all.putIfAbsent("suite.mail.from", "letters@itu-suite.example");
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmtpConfig.class)
                .withMapping(SenderConfig.class)
                .withDefaultValues(all)
                .build();
        sender = config.getConfigMapping(SenderConfig.class);
        servers = new MailServers(config.getConfigMapping(SmtpConfig.class), sender, new MailMetrics(meters), sockets);
    }

    static MailKit of(ScriptedSmtpServer server) {
        return of(server, Map.of());
    }

    static MailKit of(ScriptedSmtpServer server, Map<String, String> settings) {
        return of(server, settings, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static MailKit of(ScriptedSmtpServer server, Map<String, String> settings, SSLSocketFactory sockets) {
        var all = new HashMap<>(settings);
        all.put("suite.smtp.port", Integer.toString(server.port()));
        return new MailKit(all, sockets);
    }

    static MailKit of(List<ScriptedSmtpServer> servers) {
        var all = new HashMap<String, String>();
        for (var i = 0; i < servers.size(); i++) {
            all.put("suite.smtp.servers[" + i + "].host", "127.0.0.1");
            all.put(
                    "suite.smtp.servers[" + i + "].port",
                    Integer.toString(servers.get(i).port()));
        }
        return new MailKit(all, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Courier courier() {
        return courier(null);
    }

    Courier courier(@Nullable DkimSigner signer) {
        var courier = new Courier(servers, sender, signer, () -> NOW);
        couriers.add(courier);
        return courier;
    }

    double mails(ScriptedSmtpServer server, String answer) {
        return meters.counter("suite.smtp.mails", "server", "127.0.0.1:" + server.port(), "answer", answer)
                .count();
    }

    /** A small mail; what stands before the @ makes it unique. */
    static OutgoingMail mail(String address) {
        return mail(
                address,
                "Your class of contribution",
                "Good morning,\n\nthis is the letter.\n",
                "<p>This is the letter.</p>");
    }

    static OutgoingMail mail(String address, String subject, String text, String html) {
        var unique = Integer.toHexString(address.hashCode());
        return new OutgoingMail(
                "<" + unique + "@itu-suite.example>",
                address,
                Language.ofTag("en"),
                "General Secretariat",
                subject,
                text,
                html,
                null,
                Map.of());
    }

    @Override
    public void close() {
        couriers.forEach(Courier::release);
    }
}
