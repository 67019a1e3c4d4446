package itu.local.test;

/** Lets a test take Kafka away and bring it back, on the same port and with its data. */
public final class Broker {
    private Broker() {}

    public static void start() {
        SystemLoader.call("startBroker");
    }

    public static void stop() {
        SystemLoader.call("stopBroker");
    }

    public static String bootstrapServers() {
        return SuiteInfrastructure.setting("kafka.bootstrap.servers");
    }
}
