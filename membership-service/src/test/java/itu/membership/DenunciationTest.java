package itu.membership;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.membership.membership.Sector;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DenunciationTest extends Members {
    private static final String LETTER = """
            {"receivedOn": "2025-11-30", "givenBy": "ENTITY", "reference": "Letter 1 (invented)"}""";

    @Test
    void a_focal_point_denounces_today_and_the_membership_ends_in_six_months() {
        var organization = organization();
        var membership = active(organization, Sector.D);

        var denounced = act(focalPoint(organization), membership, "denunciations", "{\"reason\": \"Other plans\"}");

        denounced
                .statusCode(201)
                .body("receivedOn", equalTo("2025-12-15"))
                .body("takesEffectOn", equalTo("2026-06-15"))
                .body("contributionDueUntil", equalTo("2026-06-30"))
                .body("givenBy", equalTo("ENTITY"));
        await().untilAsserted(() -> assertThat(told(membership, "denounced"))
                .singleElement()
                .satisfies(event -> {
                    EventContracts.assertValid("membership/membership.denounced.v1", event.value());
                    assertThat(event.value()).contains("\"contributionDueUntil\":\"2026-06-30\"");
                }));
        standing(membership, "2025-12-15")
                .body("state", equalTo("ACTIVE"))
                .body("contributionDueUntil", equalTo("2026-06-30"))
                .body("next.step", contains("RENEWAL", "END"));
        standing(membership, "2026-06-15").body("basis", equalTo("DENOUNCED")).body("provision", equalTo("CV 240"));
    }

    @Test
    void a_delegate_denounces_for_its_state_and_not_for_another() {
        var membership = activeMember();

        act(delegate("XMB"), membership, "denunciations", "{}").statusCode(404);
        act(delegate("XMA"), membership, "denunciations", "{}")
                .statusCode(201)
                .body("givenBy", equalTo("MEMBER_STATE"));
    }

    @Test
    void a_letter_counts_from_its_day_of_receipt() {
        act(activeMember(), "denunciations", LETTER)
                .statusCode(201)
                .body("takesEffectOn", equalTo("2026-05-30"))
                .body("byLetter", equalTo(true));
    }

    @Test
    void the_secretariat_denounces_nothing_without_a_letter_and_others_date_nothing_back() {
        var organization = organization();
        var membership = active(organization, Sector.D);

        act(membership, "denunciations", "{}").statusCode(422).body("type", equalTo("/problems/letter-details"));
        act(focalPoint(organization), membership, "denunciations", LETTER)
                .statusCode(422)
                .body("type", equalTo("/problems/letter-details"));
    }

    @Test
    void a_second_denunciation_is_refused() {
        var membership = activeMember();
        act(membership, "denunciations", LETTER).statusCode(201);

        act(membership, "denunciations", LETTER)
                .statusCode(409)
                .body("type", equalTo("/problems/already-denounced"))
                .body("provision", equalTo("CV 240"));
    }

    @Test
    void withdrawn_before_it_takes_effect_the_membership_goes_on() {
        var organization = organization();
        var membership = active(organization, Sector.D);
        String id = act(focalPoint(organization), membership, "denunciations", "{}")
                .extract()
                .path("id");

        var withdrawn = act(
                focalPoint(organization),
                membership,
                "denunciations/" + id + "/withdrawals",
                "{\"reason\": \"It stays\"}");

        withdrawn.statusCode(201).body("withdrawalReason", equalTo("It stays"));
        read(membership).then().body("states[-1].to", nullValue());
        act(focalPoint(organization), membership, "denunciations", "{}").statusCode(201);
    }

    @Test
    void a_state_does_not_take_back_what_the_entity_gave() {
        var organization = organization();
        var membership = active(organization, Sector.D);
        String id = act(focalPoint(organization), membership, "denunciations", "{}")
                .extract()
                .path("id");

        act(delegate("XMA"), membership, "denunciations/" + id + "/withdrawals", "{\"reason\": \"No\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/denunciation-of-another"));
    }

    @Test
    void what_has_taken_effect_is_not_withdrawn() {
        var membership = activeMember();
        String id = act(membership, "denunciations", LETTER).extract().path("id");
        clock.move(LocalDate.of(2026, 5, 30));

        act(membership, "denunciations/" + id + "/withdrawals", "{\"reason\": \"Too late\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/denunciation-took-effect"));
    }

    @Test
    void one_notice_denounces_what_is_held_in_the_named_sectors() {
        var organization = organization();
        var radio = active(organization, Sector.R);
        var development = active(organization, Sector.D);

        denounceAll(organization, "{\"sectors\": [\"R\"]}")
                .statusCode(201)
                .body("items.membership", contains(radio.toString()));
        denounceAll(organization, "{}").statusCode(201).body("items.membership", contains(development.toString()));
        denounceAll(organization, "{}").statusCode(409).body("type", equalTo("/problems/nothing-to-denounce"));
    }

    @Test
    void a_retracted_denunciation_stands_no_more() {
        var membership = activeMember();
        act(membership, "denunciations", LETTER).statusCode(201);

        act(membership, "facts/3/retractions", "{\"reason\": \"Letter of another\"}")
                .statusCode(201)
                .body("state", equalTo("ACTIVE"));

        Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership + "/denunciations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].withdrawalReason", equalTo("Letter of another"));
    }

    private ValidatableResponse denounceAll(UUID organization, String body) {
        return Desk.as(focalPoint(organization))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(Desk.ORGANIZATIONS + "/" + organization + "/denunciations")
                .then();
    }

    private UUID active(UUID organization, Sector sector) {
        var membership = sectorMember(organization, sector, "2025-01-05");
        activate(membership, "2025-01-05").statusCode(201);
        return membership;
    }

    private static Tokens delegate(String state) {
        return Tokens.of("delegate", Roles.MEMBER_STATE_DELEGATE).claim("member_state", state);
    }
}
