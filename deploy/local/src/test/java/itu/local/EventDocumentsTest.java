package itu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class EventDocumentsTest {
    private static final Path FOLDER = Path.of(System.getProperty("suite.root"), "docs/api/events");
    private static final String SCHEMA = ".schema.json";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode DOCUMENT = read(FOLDER.resolve("asyncapi.yaml"));

    @Test
    void every_reference_of_the_document_leads_somewhere() {
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(leadsSomewhere(reference)).as(reference).isTrue());
    }

    @Test
    void the_document_and_the_folder_hold_the_same_schemas() throws IOException {
        assertThat(references().filter(reference -> reference.endsWith(SCHEMA)))
                .containsExactlyInAnyOrderElementsOf(
                        events().map(event -> "./" + event + SCHEMA).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_of_an_event_fits_its_schema(String event) {
        assertThatCode(() -> EventContracts.assertValid(event, EventContracts.example(event)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_message_has_the_name_of_its_schema() {
        assertThat(DOCUMENT.path("components").path("messages").valueStream())
                .allSatisfy(
                        message -> assertThat(schemaOf(message).path("title")).isEqualTo(message.path("name")));
    }

    @Test
    void the_channels_are_the_topics_of_facts_that_the_launcher_makes() throws Exception {
        var broker = SuiteInfrastructure.settings().get("kafka.bootstrap.servers");
        KafkaTopics.create(broker);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            assertThat(addresses())
                    .isEqualTo(topicsOfFacts(admin.listTopics().names().get()));
        }
    }

    static Stream<String> events() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList()
                    .stream();
        }
    }

    private static Set<String> addresses() {
        return DOCUMENT.path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> topicsOfFacts(Set<String> topics) {
        return topics.stream()
                .filter(topic -> topic.matches("[a-z]+\\.[a-z-]+\\.v[0-9]+"))
                .collect(Collectors.toSet());
    }

    private static JsonNode schemaOf(JsonNode message) {
        return read(FOLDER.resolve(message.path("payload").path("$ref").asText()));
    }

    private static Stream<String> references() {
        return DOCUMENT.findValuesAsText("$ref").stream();
    }

    private static boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !DOCUMENT.at(JsonPointer.compile(reference.substring(1))).isMissingNode()
                : Files.isRegularFile(FOLDER.resolve(reference));
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
