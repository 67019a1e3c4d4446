package itu.contribution.lowclass;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

/** Tests take small States of their own, since a determination counts for all that follows. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class LowClassDeterminationTest {
    private static final String PATH = API + "/low-class-determinations";

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void a_determination_opens_the_low_classes_to_its_state() {
        determine("DMA", "2025-01-01", null)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/low-class-determinations/[0-9a-f-]{36}"))
                .body("synthetic", equalTo(true));

        choices("DMA").body("eligibility", equalTo("DETERMINED_BY_COUNCIL")).body("lowestAllowed", equalTo("1/8"));
    }

    @Test
    void it_counts_from_its_first_day_only() {
        determine("GRD", "2026-01-01", null).statusCode(201);

        choices("GRD").body("eligibility", equalTo("NONE")).body("lowestAllowed", equalTo("1/4"));
    }

    @Test
    void it_does_not_count_on_the_day_it_ends() {
        determine("KNA", "2025-01-01", "2025-12-15").statusCode(201);

        choices("KNA").body("eligibility", equalTo("NONE"));
    }

    @Test
    void ended_it_counts_no_longer_and_names_both_decisions() {
        String id = determine("LCA", "2025-01-01", null).extract().path("id");

        end(id, "\"1\"", "2025-12-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("decision", equalTo("Synthetic C25/1"))
                .body("endedBy", equalTo("Synthetic C25/2"))
                .body("validTo", equalTo("2025-12-01"));

        choices("LCA").body("eligibility", equalTo("NONE"));
    }

    @Test
    void the_end_is_a_row_of_its_own_that_a_list_of_an_earlier_day_shows_as_in_force() {
        String id = determine("VCT", "2025-01-01", null).extract().path("id");
        end(id, "\"1\"", "2025-12-01");

        listed("memberState=VCT&validAt=2025-11-30").body("items.id", contains(id));
        listed("memberState=VCT&validAt=2025-12-01").body("items", empty());
        listed("memberState=VCT").body("items.id", contains(id));
    }

    @Test
    void it_is_ended_once() {
        String id = determine("BRB", "2025-01-01", null).extract().path("id");
        end(id, "\"1\"", "2025-12-01");

        end(id, "\"2\"", "2025-11-01").statusCode(409).body("type", equalTo("/problems/determination-ended"));
    }

    @Test
    void an_end_needs_the_version_it_was_read_at() {
        String id = determine("BHS", "2025-01-01", null).extract().path("id");

        end(id, null, "2025-12-01").statusCode(428);
        end(id, "\"7\"", "2025-12-01").statusCode(412);
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        String id = determine("ATG", "2025-01-01", null).extract().path("id");

        end(id, "\"1\"", "2024-12-31").statusCode(422).body("errors.code", contains("outside-its-time"));
    }

    @Test
    void wrong_dates_and_unknown_states_are_refused() {
        determine("MDV", "2025-01-01", "2025-01-01")
                .statusCode(422)
                .body("provision", equalTo("CV 468A"))
                .body("errors.code", contains("not-after-the-beginning"));
        determine("XXX", "2025-01-01", null).statusCode(422).body("errors.code", contains("unknown-member-state"));
    }

    @Test
    void a_dry_run_records_nothing() {
        asOfficer(Roles.ADMINISTRATOR)
                .body(body("MUS", "2025-01-01", null))
                .post(PATH + "?validateOnly=true")
                .then()
                .statusCode(200);

        listed("memberState=MUS").body("items", empty());
    }

    @Test
    void the_list_is_paged() {
        determine("SUR", "2025-01-01", null);
        determine("SUR", "2025-02-01", null);

        String next = listed("memberState=SUR&limit=1")
                .body("items", hasSize(1))
                .body("items.validFrom", contains("2025-02-01"))
                .extract()
                .path("next");

        listed("memberState=SUR&limit=1&cursor=" + next).body("items.validFrom", contains("2025-01-01"));
    }

    @Test
    void it_is_audited() {
        String id = determine("TON", "2025-01-01", null).extract().path("id");

        asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=low-class-determination&subject=" + id)
                .then()
                .body("items.action", hasItem("low-class-determined"));
    }

    @Test
    void another_state_keeps_its_minimum() {
        determine("WSM", "2025-01-01", null);

        choices("VUT").body("choices.find { it.units == '1/8' }.allowed", equalTo(false));
        listed("memberState=VUT").body("items.memberState", not(hasItem("WSM")));
    }

    private static ValidatableResponse determine(String memberState, String from, String to) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(body(memberState, from, to))
                .post(PATH)
                .then();
    }

    private static String body(String memberState, String from, String to) {
        return "{\"memberState\":\"%s\",\"decision\":\"Synthetic C25/1\",\"validFrom\":\"%s\"%s}"
                .formatted(memberState, from, to == null ? "" : ",\"validTo\":\"" + to + "\"");
    }

    private static ValidatableResponse end(String id, String ifMatch, String day) {
        var request = asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("{\"decision\":\"Synthetic C25/2\",\"endsOn\":\"%s\"}".formatted(day));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(PATH + "/" + id + "/endings").then();
    }

    private static ValidatableResponse choices(String memberState) {
        return asDelegateOf(memberState)
                .get(API + "/member-states/" + memberState + "/choices?call=CL-25-36")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(String query) {
        return asOfficer(Roles.INTEGRATOR).get(PATH + "?" + query).then().statusCode(200);
    }
}
