package itu.local.test;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Starts PostgreSQL, Kafka and a mail sink once per JVM, whatever the number of test profiles, and configures the
 * application with them. They end with the JVM.
 */
public final class SuiteInfrastructure implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return settings();
    }

    @Override
    public void stop() {}

    /** The settings by the names of the application's configuration; starts the parts if nobody did. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> settings() {
        return (Map<String, String>) SystemLoader.call("settings");
    }

    static String setting(String name) {
        var value = settings().get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return value;
    }
}
