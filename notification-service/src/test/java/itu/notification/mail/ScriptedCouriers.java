package itu.notification.mail;

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
        return new Courier(
                config.getConfigMapping(SmtpConfig.class), config.getConfigMapping(SenderConfig.class), clock);
    }
}
