package itu.notification.webhook;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class WebhooksTest {
    private static final String WEBHOOKS = "/api/notifications/v1/webhooks";

    @Test
    void a_fact_of_a_type_that_is_wanted_is_told_once_and_signed() throws IOException {
        try (var listener = new Listener()) {
            var webhook = made("teller", listener, "itu.contribution.call.*");
            var fact = UUID.randomUUID();

            closed("CL-26-71", fact);
            closed("CL-26-71", fact);
            amount();

            Patience.await().until(() -> !listener.told().isEmpty());
            var told = listener.told().getFirst();
            assertThat(listener.told()).hasSize(1);
            assertThat(told.id()).isEqualTo(fact.toString());
            assertThat(told.contentType()).startsWith("application/cloudevents+json");
            assertThat(JsonPath.from(told.body()).getString("type")).isEqualTo("itu.contribution.call.closed.v1");
            assertThat(told.signature())
                    .isEqualTo(Signature.of(told.id(), told.timestamp(), told.body(), List.of(key(webhook))));
        }
    }

    @Test
    void a_fact_that_was_not_taken_is_told_again_and_each_attempt_is_logged() throws IOException {
        try (var listener = new Listener(503, 500)) {
            var id =
                    made("patient", listener, "itu.contribution.call.closed.v1").getString("id");

            closed("CL-26-72", UUID.randomUUID());

            Patience.await()
                    .until(() -> "DELIVERED".equals(newest("patient", id).getString("items[0].state")));
            assertThat(newest("patient", id).getList("items[0].attempts.status"))
                    .containsExactly(503, 500, 200);
            assertThat(listener.told())
                    .extracting(Listener.Told::body)
                    .hasSize(3)
                    .containsOnly(listener.told().getFirst().body());
        }
    }

    @Test
    void a_delivery_can_be_sent_again_with_the_same_id_and_body() throws IOException {
        try (var listener = new Listener()) {
            var id = made("again", listener, "itu.contribution.call.closed.v1").getString("id");
            closed("CL-26-73", UUID.randomUUID());
            Patience.await().until(() -> "DELIVERED".equals(newest("again", id).getString("items[0].state")));

            as("again")
                    .post(WEBHOOKS + "/" + id + "/deliveries/"
                            + newest("again", id).getString("items[0].id") + "/resends")
                    .then()
                    .statusCode(202);

            Patience.await().until(() -> listener.told().size() == 2);
            assertThat(listener.told().get(1).body())
                    .isEqualTo(listener.told().get(0).body());
        }
    }

    @Test
    void after_a_new_secret_the_former_one_signs_as_well() throws IOException {
        try (var listener = new Listener()) {
            var former = made("rotating", listener, "itu.contribution.call.closed.v1");
            var id = former.getString("id");
            var fresh = as("rotating")
                    .header("If-Match", tag("rotating", id))
                    .post(WEBHOOKS + "/" + id + "/secrets")
                    .jsonPath();

            as("rotating").post(WEBHOOKS + "/" + id + "/pings").then().statusCode(202);

            Patience.await().until(() -> !listener.told().isEmpty());
            var told = listener.told().getFirst();
            assertThat(told.signature())
                    .isEqualTo(
                            Signature.of(told.id(), told.timestamp(), told.body(), List.of(key(fresh), key(former))));
        }
    }

    @Test
    void a_paused_webhook_is_not_told() throws IOException {
        try (var listener = new Listener()) {
            var id =
                    made("pausing", listener, "itu.contribution.call.closed.v1").getString("id");

            as("pausing")
                    .header("If-Match", tag("pausing", id))
                    .post(WEBHOOKS + "/" + id + "/pauses")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PAUSED"));

            as("pausing").post(WEBHOOKS + "/" + id + "/pings").then().statusCode(409);
        }
    }

    @Test
    void nobody_sees_the_webhook_of_another_nor_a_secret_a_second_time() throws IOException {
        try (var listener = new Listener()) {
            var id = made("owner", listener, "itu.contribution.call.closed.v1").getString("id");

            as("stranger").get(WEBHOOKS + "/" + id).then().statusCode(404);
            as("stranger").get(WEBHOOKS + "/" + id + "/deliveries").then().statusCode(404);
            as("stranger").get(WEBHOOKS).then().body("items", hasSize(0));
            as("owner").get(WEBHOOKS + "/" + id).then().statusCode(200).body("", not(hasKey("secret")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user@host.example/", "https:///nohost", "not an address"})
    void an_address_without_a_plain_host_is_refused(String url) {
        make("careless", url, "itu.contribution.call.closed.v1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/webhook-target-malformed"));
    }

    private static void closed(String call, UUID fact) {
        Facts.tell(
                "contribution.call.v1",
                "itu.contribution.call.closed.v1",
                call,
                call,
                1,
                fact,
                EventContracts.example("contribution/call.closed.v1"),
                Map.of());
    }

    private static void amount() {
        Facts.tell(
                "contribution.unit-amount.v1",
                "itu.contribution.unit-amount.fixed.v1",
                "2028-2031",
                "2028-2031",
                1,
                UUID.randomUUID(),
                EventContracts.example("contribution/unit-amount.fixed.v1"),
                Map.of());
    }

    private static JsonPath made(String owner, Listener listener, String type) {
        var answer = make(owner, listener.address(), type);
        answer.then().statusCode(201);
        return answer.jsonPath();
    }

    private static Response make(String owner, String url, String type) {
        return as(owner)
                .body("{\"url\": \"%s\", \"eventTypes\": [\"%s\"]}".formatted(url, type))
                .post(WEBHOOKS);
    }

    private static byte[] key(JsonPath webhook) {
        return Base64.getDecoder().decode(webhook.getString("secret").substring("whsec_".length()));
    }

    private static String tag(String owner, String id) {
        return as(owner).get(WEBHOOKS + "/" + id).header("ETag");
    }

    private static JsonPath newest(String owner, String id) {
        return as(owner).get(WEBHOOKS + "/" + id + "/deliveries").jsonPath();
    }

    private static RequestSpecification as(String owner) {
        return given().auth()
                .oauth2(Tokens.of(owner, Roles.INTEGRATOR).bearer())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
