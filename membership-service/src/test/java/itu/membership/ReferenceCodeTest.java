package itu.membership;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.MEMBERSHIPS;
import static itu.membership.Desk.ORGANIZATIONS;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.send;
import static itu.membership.Loading.load;
import static itu.membership.Loading.memberships;
import static itu.membership.Loading.organization;
import static itu.membership.Loading.organizations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Segments and study groups of entries are held against the reference lists. The business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ReferenceCodeTest extends EmptyCatalogue {

    @BeforeEach
    void the_lists() {
        send(Desk.STATES, Desk.states(Desk.state("ZZA", "Invented")));
        send(TERMS, reference("reference/ecosystem_segments"));
        send(TERMS, reference("reference/study_groups"));
    }

    @Test
    void an_organization_is_not_entered_with_a_segment_that_is_none() {
        enter("TELEGRAPHY")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/segment-unknown"))
                .body("segment", equalTo("TELEGRAPHY"));
        enter("SATELLITE").then().statusCode(201).body("segment", equalTo("SATELLITE"));
    }

    @Test
    void an_entry_keeps_its_segment_when_the_list_has_it_no_more() throws Exception {
        var location = enter("SATELLITE").header("Location");
        try (var connection = database.getConnection();
                var end = connection.createStatement()) {
            end.execute("update term set valid_to = '2025-12-01' where code = 'SATELLITE'");
        }

        correct(location, "Renamed (synthetic)", "SATELLITE").then().statusCode(200);
        correct(location, "Renamed (synthetic)", "TELEGRAPHY").then().statusCode(422);
    }

    @Test
    void an_imported_row_with_a_segment_that_is_none_is_refused() {
        var done = load(
                ORGANIZATIONS,
                organizations(
                        organization("1", "Alpha (synthetic)").replace("OTHER_COMPANY,", "OTHER_COMPANY,TELEGRAPHY"),
                        organization("2", "Beta (synthetic)").replace("OTHER_COMPANY,", "OTHER_COMPANY,SATELLITE")));

        assertThat(done.count("created")).isEqualTo(1);
        assertThat(done.rows().getFirst().toString()).contains("unknown-code", "segment");
    }

    @Test
    void an_imported_membership_needs_a_study_group_of_its_sector_and_time() {
        load(ORGANIZATIONS, organizations(organization("1", "Alpha (synthetic)")));

        var done = load(
                MEMBERSHIPS,
                memberships(
                        "test,1,ASSOCIATE,T,ITU-T SG 99,ZZA,,2021-01-11,,,",
                        "test,1,ASSOCIATE,D,ITU-T SG 17,ZZA,,2021-01-11,,,",
                        "test,1,ASSOCIATE,T,ITU-T SG 16,ZZA,,2025-01-11,,,",
                        "test,1,ASSOCIATE,T,ITU-T SG 16,ZZA,,2021-01-11,,,",
                        "test,1,ASSOCIATE,T,ITU-T SG 17,ZZA,,2021-01-11,,,"));

        assertThat(done.count("created")).isEqualTo(2);
        assertThat(done.rows().stream().filter(row -> row.toString().contains("unknown-code")))
                .hasSize(3);
    }

    @Test
    void names_with_marks_that_turn_the_direction_are_refused() {
        var done = load(
                ORGANIZATIONS,
                organizations(
                        organization("1", "Alpha \u202e(synthetic)"),
                        organization("2", "Beta\u200e (synthetic)"),
                        organization("3", "Gam\u200cma (synthetic)")));

        assertThat(done.count("created")).isEqualTo(1);
        assertThat(done.rows().getFirst().toString()).contains("control-character", "name_en");
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Registered.entry("Alpha \u200e(synthetic)", "ZZA", "OTHER_ENTITY", null))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(400);
    }

    private static Response enter(String segment) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(entry("Invented (synthetic)", segment))
                .post(ORGANIZATIONS);
    }

    private static Response correct(String location, String name, String segment) {
        return Desk.officer()
                .header("If-Match", Registered.etag(location))
                .contentType("application/json")
                .body(entry(name, segment))
                .put(location);
    }

    private static Map<String, Object> entry(String name, String segment) {
        return Map.of(
                "names",
                Map.of("en", name),
                "country",
                "ZZA",
                "kind",
                "OTHER_ENTITY",
                "segment",
                segment,
                "synthetic",
                true);
    }
}
