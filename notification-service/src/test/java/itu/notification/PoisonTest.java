package itu.notification;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.Mailbox;
import itu.local.test.Topics;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class PoisonTest {
    private static final String DEAD_LETTERS = "notification-service.contribution.declaration.v1.dlq";
    private static final String SUBMITTED = "itu.contribution.declaration.submitted.v1";

    @Test
    void what_cannot_be_read_is_put_aside_with_its_headers_and_the_next_fact_is_applied() {
        Topics.create(DEAD_LETTERS, 1);
        var unreadable = UUID.randomUUID();
        var incomplete = UUID.randomUUID();
        Facts.reachable("POL", "poison@pol.example", "en");

        Facts.tell("contribution.declaration.v1", SUBMITTED, "POL", "x", 1, unreadable, "{\"declaration\":", Map.of());
        Facts.tell("contribution.declaration.v1", SUBMITTED, "POL", "x", 1, incomplete, "{\"units\":\"1\"}", Map.of());
        Facts.tell(
                "contribution.declaration.v1",
                "itu.contribution.declaration.of-a-kind-to-come.v1",
                "POL",
                "x",
                1,
                UUID.randomUUID(),
                "{}",
                Map.of());
        Facts.declaration("POL", UUID.randomUUID());

        await().until(() -> Mailbox.messagesTo("poison@pol.example").size() == 1);
        var dead = Topics.records(DEAD_LETTERS).stream()
                .filter(record -> "POL".equals(record.key()))
                .toList();
        assertThat(dead)
                .extracting(record -> record.headers().get("ce_id"))
                .containsExactly(unreadable.toString(), incomplete.toString());
        assertThat(dead).allSatisfy(record -> assertThat(record.headers()).containsKey("dead-letter-reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "notification-service/member-states, membership.member-state.v1",
        "notification-service/contacts, membership.contact.v1",
        "notification-service/declarations, contribution.declaration.v1",
        "notification-service/organizations, membership.organization.v1",
        "notification-service/memberships, membership.membership.v1",
        "notification-service/target-lists, membership.target-list.v1"
    })
    void every_consumer_counts_its_dead_letters_from_the_start(String consumer, String topic) {
        var metrics = get("/q/metrics").asString();

        assertThat(metrics)
                .contains("suite_dead_letters_total{consumer=\"%s\",topic=\"%s\"}".formatted(consumer, topic));
    }

    @Test
    void a_designation_without_a_usable_mailbox_is_put_aside() {
        var topic = "notification-service.membership.contact.v1.dlq";
        Topics.create(topic, 1);

        Facts.mailbox("POL", "not an address", "en", 9);

        await().until(() -> Topics.records(topic).stream().anyMatch(record -> "POL".equals(record.key())));
    }
}
