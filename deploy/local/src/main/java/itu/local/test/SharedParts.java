package itu.local.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import itu.local.EmbeddedKafka;
import itu.local.Folders;
import itu.local.FreePorts;
import itu.local.Letter;
import itu.local.MailSink;
import itu.local.PostgresServer;

/**
 * The parts themselves. This class is only ever used through {@link SystemLoader}, so there is one of it in a JVM; its
 * static methods take and return types of the JDK because its callers live in other class loaders.
 */
final class SharedParts {
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();
    private static final SharedParts PARTS = start();

    private final Map<String, String> settings;
    private final EmbeddedKafka kafka;
    private final List<Letter> letters;
    private final MailSink mail;

    private SharedParts(Map<String, String> settings, EmbeddedKafka kafka, List<Letter> letters, MailSink mail) {
        this.settings = settings;
        this.kafka = kafka;
        this.letters = letters;
        this.mail = mail;
    }

    static Map<String, String> settings() {
        return PARTS.settings;
    }

    static void startBroker() {
        PARTS.kafka.start();
    }

    static void stopBroker() {
        PARTS.kafka.stop();
    }

    /** Each letter as an array: instant, envelope sender, envelope recipient, content. */
    static List<Object[]> letters() {
        return PARTS.letters.stream()
                .map(letter ->
                        new Object[] {letter.receivedAt(), letter.sender(), letter.recipient(), letter.content()})
                .toList();
    }

    static void clearLetters() {
        PARTS.letters.clear();
        PARTS.mail.clear();
    }

    private static SharedParts start() {
        try {
            QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
            var folder = Files.createTempDirectory("suite-test-");
            int postgresPort = FreePorts.next();
            var postgres = postgres(folder.resolve("postgres"), postgresPort);
            var kafka = kafka(folder.resolve("kafka"));
            var letters = new CopyOnWriteArrayList<Letter>();
            int smtp = FreePorts.next();
            int imap = FreePorts.next();
            var mail = new MailSink(smtp, imap, Clock.systemUTC(), letters::add);
            mail.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder)));
            var keys = Tokens.newKeys();
            return new SharedParts(
                    Map.of(
                            "quarkus.oidc.public-key",
                            keys.get("public"),
                            "suite.test.signing-key",
                            keys.get("private"),
                            "quarkus.datasource.jdbc.url",
                            "jdbc:postgresql://127.0.0.1:" + postgresPort + "/suite_test",
                            "quarkus.datasource.username",
                            "suite_test",
                            "quarkus.datasource.password",
                            "suite_test",
                            "kafka.bootstrap.servers",
                            kafka.bootstrapServers(),
                            "suite.smtp.host",
                            "127.0.0.1",
                            "suite.smtp.port",
                            Integer.toString(smtp),
                            "suite.test.imap.port",
                            Integer.toString(imap)),
                    kafka,
                    letters,
                    mail);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The parts that the tests need did not start", e);
        }
    }

    private static PostgresServer postgres(Path folder, int port) throws SQLException {
        var server = new PostgresServer(
                folder,
                port,
                "suite_test",
                Map.of(
                        "fsync", "off",
                        "synchronous_commit", "off",
                        "full_page_writes", "off",
                        "max_connections", "200"));
        server.start();
        try (var connection = DriverManager.getConnection(server.administratorUrl());
                var statement = connection.createStatement()) {
            statement.execute("create role suite_test login password 'suite_test'");
            statement.execute("create database suite_test owner suite_test");
        }
        return server;
    }

    private static EmbeddedKafka kafka(Path folder) {
        var kafka = new EmbeddedKafka(
                folder,
                FreePorts.next(),
                FreePorts.next(),
                Map.of("auto.create.topics.enable", "true", "num.partitions", "3"));
        kafka.start();
        return kafka;
    }

    /** The broker is not asked to stop: it dies with the JVM, and its data is thrown away. */
    private static void stop(PostgresServer postgres, Path folder) {
        try {
            postgres.close();
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("Could not clean up after the tests: " + e);
        }
    }
}
