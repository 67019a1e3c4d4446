package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A single Kafka broker with its own controller inside this JVM; it can be stopped and started on the same port and data. */
public final class EmbeddedKafka implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Properties settings = new Properties();
    private @Nullable KafkaRaftServer server;

    public EmbeddedKafka(Path folder, int port, int controllerPort, Map<String, String> more) {
        this.folder = folder;
        this.port = port;
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "CLIENTS://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.resolve("data").toString())));
        settings.putAll(Map.ofEntries(
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0")));
        settings.putAll(more);
    }

    public synchronized void start() {
        if (server != null) {
            return;
        }
        format();
        var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server = starting;
        starting.startup();
    }

    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        stop();
    }

    private void format() {
        if (Files.exists(folder.resolve("data/meta.properties"))) {
            return;
        }
        var answer = new ByteArrayOutputStream();
        var arguments = new String[] {
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            settingsFile().toString()
        };
        if (StorageTool.execute(arguments, new PrintStream(answer, true, StandardCharsets.UTF_8)) != 0) {
            throw new IllegalStateException(
                    "Kafka could not format its folder: " + answer.toString(StandardCharsets.UTF_8));
        }
    }

    private Path settingsFile() {
        var file = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file)) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
