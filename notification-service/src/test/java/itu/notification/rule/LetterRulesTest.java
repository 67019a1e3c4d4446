package itu.notification.rule;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mailbox;
import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.events.IncomingEvent;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class LetterRulesTest {
    private static final String RULES = "/api/notifications/v1/letter-rules";

    @Inject
    Reacting reacting;

    @Inject
    EntityManager entities;

    @Test
    void every_event_of_the_desk_has_its_rule() {
        var rules = officer().get(RULES).then();

        rules.statusCode(200)
                .body(
                        "code",
                        hasItems(
                                "declaration-acknowledgement",
                                "class-kept-by-default",
                                "increase-acknowledgement",
                                "reduction-acknowledgement",
                                "increase-withdrawal",
                                "reduction-withdrawal",
                                "call-opened",
                                "unit-amount-fixed",
                                "application-received",
                                "application-reminder",
                                "application-approved",
                                "invoice-issued",
                                "arrears-notice",
                                "voting-right-lost",
                                "voting-right-restored"));
    }

    @Test
    void an_applicant_is_written_to_at_the_mailbox_that_its_application_names() {
        application("submitted", "applicant.received@telecom.example", UUID.randomUUID());

        Patience.await()
                .until(() ->
                        Mailbox.messagesTo("applicant.received@telecom.example").size() == 1);
        var mail = Mailbox.messagesTo("applicant.received@telecom.example").getFirst();
        assertThat(mail.subject()).isEqualTo("We have received your application for membership");
        assertThat(mail.text()).contains("Example Telecom (synthetic)", "Sector Member", "15 December 2025");
    }

    @Test
    void each_reminder_of_a_direct_application_is_a_letter_of_its_own() {
        var application = UUID.randomUUID();
        Facts.memberState("LUX");
        Facts.designated("LUX", "MEMBERSHIP_FOCAL_POINT", "members@lux.example", "fr");

        aboutState("reminded", "LUX", application, 3);
        aboutState("reminded", "LUX", application, 3);
        aboutState("reminded", "LUX", application, 4);

        Patience.await().until(() -> Mailbox.messagesTo("members@lux.example").size() == 2);
        assertThat(Mailbox.messagesTo("members@lux.example"))
                .allSatisfy(mail -> assertThat(mail.subject()).startsWith("Rappel : demande directe"));
    }

    @Test
    void a_rule_that_is_switched_on_from_an_instant_heeds_the_facts_that_happen_later() {
        application("refused", "refused.before@telecom.example", UUID.randomUUID());
        change("application-refused", "{\"since\": \"%s\", \"reason\": \"From now on\"}".formatted(Instant.now()))
                .statusCode(201);

        application("refused", "refused.after@telecom.example", UUID.randomUUID());

        Patience.await()
                .until(() ->
                        !Mailbox.messagesTo("refused.after@telecom.example").isEmpty());
        change("application-refused", "{\"since\": \"2000-01-01T00:00:00Z\", \"reason\": \"As before\"}")
                .statusCode(201);
    }

    @Test
    @TestTransaction
    void a_letter_to_every_member_state_is_owed_to_each_once() {
        Facts.reachable("MCO", "every@mco.example", "fr");
        Patience.await()
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> count("select count(*) from member_state where code = 'MCO'") == 1));
        entities.createNativeQuery("update letter_rule set in_force = true where code = 'call-opened'")
                .executeUpdate();

        reacting.react(called(1));
        reacting.react(called(2));

        assertThat(count("select count(*) from dispatch where purpose = 'call-opened'"))
                .isEqualTo(count("select count(*) from member_state"))
                .isPositive();
    }

    @Test
    void a_change_is_a_version_with_its_reason_and_the_old_one_stays() {
        change("invoice-issued", "{\"role\": \"MEMBERSHIP_FOCAL_POINT\", \"reason\": \"Billing moved\"}")
                .statusCode(201)
                .body("role", equalTo("MEMBERSHIP_FOCAL_POINT"));

        var versions = officer().get(RULES + "/invoice-issued/versions").then();

        versions.body("", hasSize(2))
                .body("[0].reason", equalTo("Billing moved"))
                .body("[1].role", equalTo("BILLING"));
    }

    @Test
    void nobody_changes_a_version_that_another_has_changed() {
        officer()
                .header("If-Match", "\"77\"")
                .body("{\"inForce\": false, \"reason\": \"Too late\"}")
                .post(RULES + "/application-refused/versions")
                .then()
                .statusCode(412);
    }

    @Test
    void an_office_cannot_be_given_to_a_rule_whose_fact_names_the_mailbox() {
        change("application-received", "{\"role\": \"BILLING\", \"reason\": \"Mistake\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/role-not-heeded"));
    }

    private static ValidatableResponse change(String code, String body) {
        var tag = officer().get(RULES + "/" + code).header("ETag");
        return officer()
                .header("If-Match", tag)
                .body(body)
                .post(RULES + "/" + code + "/versions")
                .then();
    }

    private static RequestSpecification officer() {
        return given().auth()
                .oauth2(Tokens.of("officer", Roles.OUTREACH_OFFICER).bearer())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID());
    }

    private static IncomingEvent called(long sequence) {
        return new IncomingEvent(
                UUID.randomUUID(),
                "CL-26-40",
                "itu.contribution.call.opened.v1",
                "CL-26-40",
                sequence,
                Instant.now(),
                false,
                null,
                null,
                EventContracts.example("contribution/call.opened.v1"));
    }

    private long count(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    private static void application(String happened, String mailbox, UUID application) {
        tell(
                happened,
                EventContracts.example("membership/application." + happened + ".v1")
                        .replace("membership@telecom.example", mailbox),
                application,
                1);
    }

    private static void aboutState(String happened, String memberState, UUID application, long sequence) {
        tell(
                happened,
                EventContracts.example("membership/application." + happened + ".v1")
                        .replace("KEN", memberState),
                application,
                sequence);
    }

    private static void tell(String happened, String payload, UUID application, long sequence) {
        Facts.tell(
                "membership.application.v1",
                "itu.membership.application." + happened + ".v1",
                application.toString(),
                application.toString(),
                sequence,
                UUID.randomUUID(),
                payload,
                Map.of());
    }
}
