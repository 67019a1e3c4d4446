package itu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OrganizationTest extends EmptyRegister {
    private static final LocalDate ADMITTED = LocalDate.of(2025, 11, 3);

    @Inject
    Admitting admitting;

    @Inject
    RecordingFacts recording;

    @Inject
    Memberships memberships;

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XOA", "Oa"), Desk.state("XOB", "Ob")));
    }

    @Test
    void an_organization_is_read_as_it_was_registered() {
        var location = register("XOA").then().statusCode(201).extract().header("Location");

        Desk.officer()
                .header("Accept-Language", "fr")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Télécom inventé"))
                .body("names.en", equalTo("Invented Telecom"))
                .body("sectorMember", nullValue());
    }

    @Test
    void a_country_that_the_register_does_not_know_is_refused() {
        register("XZZ").then().statusCode(422).body("type", equalTo("/problems/country-not-registered"));
    }

    @Test
    void a_correction_needs_the_version_that_was_read() {
        var location = register("XOA").then().extract().header("Location");

        Desk.officer()
                .contentType("application/json")
                .body(body("XOB"))
                .put(location)
                .then()
                .statusCode(428);
    }

    @Test
    void a_delegate_of_another_state_does_not_find_the_organization() {
        var location = register("XOA").then().extract().header("Location");

        Desk.as(Tokens.of("delegate", Roles.MEMBER_STATE_DELEGATE).claim("member_state", "XOB"))
                .get(location)
                .then()
                .statusCode(404);
    }

    @Test
    void a_sector_member_is_active_from_its_payment_on_and_others_are_told() {
        var organization = UUID.fromString(register("XOA").then().extract().path("id"));
        var membership = admit(organization);

        QuarkusTransaction.requiringNew()
                .run(() -> recording.record(
                        memberships.held(membership), NewFact.of(FactKind.ACTIVATED, ADMITTED.plusDays(10))));

        Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("units", equalTo("1/4"))
                .body("states.from", contains("2025-11-03", "2025-11-13"));
        Patience.await().untilAsserted(() -> assertThat(told(organization)).hasSize(1));
        EventContracts.assertValid(
                "membership/sector-membership.recorded.v1",
                told(organization).getFirst().value());
    }

    @Test
    void a_payment_found_wrong_leaves_a_membership_that_never_lasted_a_day() {
        var organization = UUID.fromString(register("XOA").then().extract().path("id"));
        var membership = admit(organization);
        QuarkusTransaction.requiringNew()
                .run(() -> recording.record(
                        memberships.held(membership), NewFact.of(FactKind.ACTIVATED, ADMITTED.plusDays(10))));

        QuarkusTransaction.requiringNew()
                .run(() -> recording.retract(memberships.held(membership), 2, "another member's payment"));

        Patience.await().untilAsserted(() -> assertThat(told(organization)).hasSize(2));
        assertThat(told(organization).getLast().value())
                .contains("\"from\":\"2025-11-13\"")
                .contains("\"to\":\"2025-11-13\"");
    }

    @Test
    void the_same_membership_is_not_admitted_twice() {
        var organization = UUID.fromString(register("XOA").then().extract().path("id"));
        admit(organization);

        assertThat(catchThrowable(() -> admit(organization))).hasMessageContaining("membership-held-already");
    }

    private static List<Topics.Message> told(UUID organization) {
        return Topics.records(Desk.SECTOR_MEMBERSHIP_TOPIC).stream()
                .filter(event -> event.value().contains(organization.toString()))
                .toList();
    }

    private UUID admit(UUID organization) {
        return QuarkusTransaction.requiringNew()
                .call(() -> admitting
                        .admit(new Admission(
                                organization,
                                Category.SECTOR_MEMBER,
                                Sector.D,
                                null,
                                "XOA",
                                ADMITTED,
                                "1/4",
                                "CV 229",
                                "A-1 (invented)"))
                        .id());
    }

    private static Response register(String country) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body(country))
                .post(Desk.ORGANIZATIONS);
    }

    private static String body(String country) {
        return """
                {"names": {"en": "Invented Telecom", "fr": "Télécom inventé"}, "country": "%s",
                 "kind": "RECOGNIZED_OPERATING_AGENCY", "website": "https://telecom.example", "synthetic": true}
                """.formatted(country);
    }
}
