package itu.local;

import java.util.Map;

/** The embedded Kafka of a run, with its topics. */
record KafkaPart(EmbeddedKafka kafka) implements Part {
    /** Consumers of a demo that rests for months go on where they stopped. */
    private static final String TEN_YEARS_IN_MINUTES = "5256000";

    static KafkaPart in(Layout layout, Settings settings) {
        return new KafkaPart(new EmbeddedKafka(
                layout.kept("kafka"),
                settings.port(Port.KAFKA),
                settings.port(Port.KAFKA_CONTROLLER),
                Map.of(
                        "auto.create.topics.enable", "false",
                        "log.retention.ms", "-1",
                        "offsets.retention.minutes", TEN_YEARS_IN_MINUTES)));
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() {
        kafka.start();
        KafkaTopics.create(kafka.bootstrapServers());
    }

    @Override
    public void stop() {
        kafka.stop();
    }
}
