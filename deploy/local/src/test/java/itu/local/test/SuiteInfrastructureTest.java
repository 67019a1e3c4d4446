package itu.local.test;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SuiteInfrastructureTest {

    @Test
    void the_login_role_of_the_tests_owns_its_database() throws Exception {
        var settings = new SuiteInfrastructure().start();

        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
            statement.execute("create schema mine");
            statement.execute("drop schema mine");
        }
    }

    @Test
    void a_second_class_loader_gets_the_same_parts() throws Exception {
        var mine = SuiteInfrastructure.settings();

        try (var other = otherLoader()) {
            var theirs = other.loadClass(SuiteInfrastructure.class.getName())
                    .getMethod("settings")
                    .invoke(null);

            assertThat(theirs).isEqualTo(mine);
        }
    }

    @Test
    void a_broker_that_was_away_still_has_its_records() {
        var topic = "away-" + UUID.randomUUID();
        Topics.create(topic, 3);
        Topics.send(topic, "CHE", "{\"units\":\"10\"}", Map.of("ce_type", "itu.test.v1"));

        Broker.stop();
        Broker.start();

        assertThat(Topics.records(topic)).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo("CHE");
            assertThat(message.value()).isEqualTo("{\"units\":\"10\"}");
            assertThat(message.headers()).containsEntry("ce_type", "itu.test.v1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "lz4", "snappy", "zstd"})
    void the_broker_takes_what_a_producer_compressed(String compression) throws Exception {
        var topic = "compressed-" + compression + UUID.randomUUID();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Broker.bootstrapServers(), "compression.type", compression);

        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "CHE", "10".repeat(500))).get();
        }

        assertThat(Topics.records(topic))
                .singleElement()
                .extracting(Topics.Message::key)
                .isEqualTo("CHE");
    }

    @Test
    void a_mail_in_arabic_arrives_once_for_each_recipient() throws Exception {
        Mailbox.clear();

        send("مرحبا", "السلام عليكم", "one@example.org", "two@example.org");

        assertThat(Mailbox.messages())
                .extracting(Mail::recipient, Mail::subject, mail -> mail.text().strip())
                .containsExactlyInAnyOrder(
                        tuple("one@example.org", "مرحبا", "السلام عليكم"),
                        tuple("two@example.org", "مرحبا", "السلام عليكم"));
    }

    private static void send(String subject, String text, String... recipients) throws Exception {
        var settings = SuiteInfrastructure.settings();
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.get("suite.smtp.host"));
        properties.put("mail.smtp.port", settings.get("suite.smtp.port"));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("secretariat@example.org");
        for (var recipient : recipients) {
            message.addRecipient(RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static URLClassLoader otherLoader() {
        var urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(SuiteInfrastructureTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
