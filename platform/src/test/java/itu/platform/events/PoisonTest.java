package itu.platform.events;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PoisonTest {
    private static final String DEAD_LETTERS = "note-reader.test.note.v1.dlq";
    private static final String FITTING = "{\"text\":\"fits\"}";

    private final String note = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({"ce_id", "ce_type", "ce_subject", "ce_time", "ce_sequence"})
    void a_fact_without_an_attribute_becomes_a_dead_letter(String attribute) {
        assertDead(note, FITTING, headers -> headers.remove(attribute), attribute);
    }

    @ParameterizedTest
    @CsvSource({"ce_id,seven", "ce_time,yesterday", "ce_sequence,first"})
    void a_fact_with_a_malformed_attribute_becomes_a_dead_letter(String attribute, String value) {
        assertDead(note, FITTING, headers -> headers.put(attribute, value), "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "null", "{\"text\":{}}"})
    void a_fact_whose_payload_does_not_fit_becomes_a_dead_letter(String payload) {
        assertDead(note, payload, headers -> {}, "payload");
    }

    @Test
    void a_record_without_key_becomes_a_dead_letter() {
        assertDead(null, FITTING, headers -> {}, "without key");
    }

    /** Puts the record between two good ones of the same note. */
    private void assertDead(String key, String payload, Consumer<Map<String, String>> damage, String reason) {
        var headers = Facts.attributes(UUID.randomUUID(), note, 1);
        headers.put("x-case", note);
        damage.accept(headers);
        Facts.send(UUID.randomUUID(), note, 0, "good");
        Topics.send(NoteClient.TOPIC, key, payload, headers);
        Facts.send(UUID.randomUUID(), note, 2, "good");
        await().untilAsserted(() -> assertThat(Facts.applied(note)).containsExactly("0,2"));
        Topics.create(DEAD_LETTERS, 3);
        await().untilAsserted(() -> assertThat(Topics.records(DEAD_LETTERS))
                .filteredOn(letter -> note.equals(letter.headers().get("x-case")))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.key()).isEqualTo(key);
                    assertThat(letter.value()).isEqualTo(payload);
                    assertThat(letter.headers()).containsAllEntriesOf(headers);
                    assertThat(letter.headers().get("dead-letter-reason")).contains(reason);
                }));
        get("/q/metrics").then().body(containsString("suite_dead_letters_total"));
    }
}
