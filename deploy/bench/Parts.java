import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import itu.local.EmbeddedKafka;
import itu.local.FreePorts;
import itu.local.PostgresServer;

/**
 * The parts below a benchmark: PostgreSQL as durable as in production, Kafka, and the keys of an identity provider. Lives
 * until its standard input ends.
 *
 * <p>Argument: an empty folder. Prints settings as {@code name=value}, the last one {@code ready=yes}, and writes the
 * file {@code callers} (State, its present class, token of its delegate), {@code administrator} and {@code second} (tokens of two
 * persons). Then answers
 * each line {@code count} with the number of distinct facts on the topic of declarations.
 */
final class Parts {
    private static final String PASSWORD = "bench";
    private static final String TOPIC = "contribution.declaration.v1";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Parts() {}

    public static void main(String[] arguments) throws Exception {
        for (var noisy : List.of("kafka", "org.apache.kafka", "state.change.logger")) {
            Logger.getLogger(noisy).setLevel(Level.WARNING);
        }
        var folder = Path.of(arguments[0]);
        var postgresPort = FreePorts.next();
        try (var postgres = new PostgresServer(folder.resolve("postgres"), postgresPort, PASSWORD, Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "shared_buffers", "256MB",
                        "max_connections", "200",
                        "track_activity_query_size", "16kB",
                        "shared_preload_libraries", "pg_stat_statements"));
                var kafka = new EmbeddedKafka(folder.resolve("kafka"), FreePorts.next(), FreePorts.next(), Map.of(
                        "auto.create.topics.enable", "true",
                        "num.partitions", "6"))) {
            postgres.start();
            createDatabases(postgres.administratorUrl());
            kafka.start();
            say("postgres=" + postgresPort);
            say("kafka=" + kafka.bootstrapServers());
            say("public_key=" + identities(folder));
            say("ready=yes");
            answer(kafka.bootstrapServers());
        }
        System.exit(0);
    }

    private static void createDatabases(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("alter system set pg_stat_statements.track = 'none'");
            statement.execute("select pg_reload_conf()");
            statement.execute("create role bench login superuser password '" + PASSWORD + "'");
            for (var database : List.of("contribution", "membership", "notification", "limits")) {
                statement.execute("create database " + database + " owner bench");
            }
        }
    }

    private static void answer(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            Set<String> ids = new HashSet<>();
            for (var line = IO.readln(); line != null; line = IO.readln()) {
                readAll(consumer, ids);
                say(Integer.toString(ids.size()));
            }
        }
    }

    private static void readAll(KafkaConsumer<String, String> consumer, Set<String> ids) {
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        if (consumer.assignment().isEmpty()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var message : consumer.poll(Duration.ofMillis(200))) {
                ids.add(new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Writes the tokens and gives the key that proves them. */
    private static String identities(Path folder) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var callers = new ArrayList<String>();
        for (var row : Files.readAllLines(Path.of("deploy/local/data/demo/classes_of_contribution.csv")).stream().skip(1).toList()) {
            var fields = row.split(",", -1);
            var claims = "\"sub\":\"delegate-%s\",\"member_state\":\"%s\",\"realm_access\":{\"roles\":[\"member-state-delegate\"]}"
                    .formatted(fields[0], fields[0]);
            callers.add(String.join("\t", fields[0], fields[2], token(claims, keys)));
        }
        Files.write(folder.resolve("callers"), callers);
        Files.writeString(folder.resolve("administrator"),
                token("\"sub\":\"bench\",\"realm_access\":{\"roles\":[\"administrator\",\"membership-officer\",\"outreach-officer\"]}", keys));
        Files.writeString(folder.resolve("second"),
                token("\"sub\":\"bench-second\",\"realm_access\":{\"roles\":[\"outreach-officer\"]}", keys));
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    private static String token(String claims, KeyPair keys) throws GeneralSecurityException {
        var now = Instant.now();
        var payload = "{%s,\"typ\":\"Bearer\",\"iss\":\"https://identity.example.org/realms/itu-suite\",\"aud\":\"itu-suite\",\"iat\":%d,\"exp\":%d}"
                .formatted(claims, now.getEpochSecond(), now.plus(Duration.ofHours(6)).getEpochSecond());
        var content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(payload);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + URL.encodeToString(signature.sign());
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
