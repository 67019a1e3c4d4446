package itu.notification.mail;

import javax.net.ssl.SSLSocketFactory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;

import itu.platform.time.BusinessClock;

/** Couriers to a server of a test's own. */
public final class ScriptedCouriers {
    private ScriptedCouriers() {}

    public static Courier to(int port, BusinessClock clock) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmtpConfig.class)
                .withMapping(SenderConfig.class)
                .withDefaultValue("suite.smtp.host", "127.0.0.1")
                .withDefaultValue("suite.smtp.port", Integer.toString(port))
                .withDefaultValue("suite.mail.from", "letters@itu-suite.example")
                .build();
        var sender = config.getConfigMapping(SenderConfig.class);
        var servers = new MailServers(
                config.getConfigMapping(SmtpConfig.class),
                sender,
                new MailMetrics(new SimpleMeterRegistry()),
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        return new Courier(servers, sender, (DkimSigner) null, clock);
    }
}
