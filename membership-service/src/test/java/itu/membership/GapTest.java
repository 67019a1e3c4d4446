package itu.membership;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class GapTest extends EmptyRegister {
    private static final String GAPS = "/api/membership/v1/gaps";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private MadeUpRegister register;

    @BeforeEach
    void fourStates() {
        Desk.send(
                Desk.STATES,
                Desk.states(
                        Desk.state("XPA", "Pa"),
                        Desk.state("XPB", "Pb"),
                        Desk.state("XPC", "Pc"),
                        Desk.state("XPD", "Pd")));
        register = new MadeUpRegister(database);
    }

    @Test
    void states_without_sector_member_associate_or_academia_are_found() {
        register.active(register.company("XPA"), "SECTOR_MEMBER", "R", "XPA", LONG_AGO);
        register.active(register.company("XPB"), "ACADEMIA", null, "XPB", LONG_AGO);
        register.active(register.company("XPC"), "EXEMPT_ORGANIZATION", "D", "XPC", LONG_AGO);

        officer()
                .queryParam("validAt", "2025-12-31")
                .get(GAPS + "/member-states-without-members")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body(
                        "explanation",
                        equalTo("Member States without any Sector Member, Associate or Academia on 2025-12-31: 2."))
                .body("criteria.gap", equalTo("MEMBER_STATES_WITHOUT_MEMBERS"))
                .body("criteria.heldOn", equalTo("2025-12-31"));
        officer()
                .queryParam("validAt", "2025-12-31")
                .get(GAPS + "/member-states-without-members/addressees")
                .then()
                .body("items.id", equalTo(List.of("XPC", "XPD")))
                .body("items[0].name", equalTo("Pc"));
    }

    @Test
    void a_state_that_has_left_the_union_is_in_no_gap() {
        register.run("""
                insert into treaty_act (id, member_state, number, kind, done_on, effective_on, reference, confidence, recorded_at,
                    recorded_by)
                values (gen_random_uuid(), 'XPD', 1, 'DENUNCIATION_RECEIVED', '2024-06-01', '2025-06-01', 'made up', 'SOURCE_FOUND',
                    '2024-06-01T00:00:00Z', 'test')""");

        assertThat(statesWithoutMembersOn("2025-05-31")).containsExactly("XPA", "XPB", "XPC", "XPD");
        assertThat(statesWithoutMembersOn("2025-06-01")).containsExactly("XPA", "XPB", "XPC");
    }

    @Test
    void a_gap_is_explained_in_the_readers_language() {
        officer()
                .header("Accept-Language", "ru")
                .get(GAPS + "/prospects")
                .then()
                .header("Content-Language", "ru")
                .body("explanation", startsWith("Компании и университеты"));
    }

    @Test
    void prospects_are_companies_that_neither_hold_a_membership_nor_wait_for_one() {
        register.company("XPA");
        register.organization("XPA", "FOUNDATION", null);
        register.active(register.company("XPA"), "ASSOCIATE", "T", "XPA", LONG_AGO);
        register.period(
                register.membership(register.company("XPA"), "SECTOR_MEMBER", "R", "XPA"),
                "AWAITING_PAYMENT",
                LONG_AGO,
                null);

        officer().get(GAPS + "/prospects").then().body("count", equalTo(1));
    }

    @Test
    void a_company_whose_alias_is_a_member_is_no_prospect() {
        var company = register.company("XPA");
        var alias = register.company("XPA");
        register.active(alias, "ASSOCIATE", "T", "XPA", LONG_AGO);
        register.merge(alias, company);

        officer().get(GAPS + "/prospects").then().body("count", equalTo(0));
    }

    @Test
    void a_segment_far_behind_the_others_is_under_represented() {
        for (int one = 0; one < 6; one++) {
            register.active(
                    register.organization("XPA", "OTHER_COMPANY", "SATELLITE"), "ASSOCIATE", "T", "XPA", LONG_AGO);
        }
        for (int one = 0; one < 6; one++) {
            register.organization("XPA", "OTHER_COMPANY", "CLOUD");
        }
        register.active(register.organization("XPA", "OTHER_COMPANY", "CLOUD"), "ASSOCIATE", "T", "XPA", LONG_AGO);

        officer()
                .get(GAPS + "/segments")
                .then()
                .body("members", equalTo(7))
                .body("prospects", equalTo(6))
                .body("items.find { it.segment == 'CLOUD' }.underRepresented", equalTo(true))
                .body("items.find { it.segment == 'CLOUD' }.share", equalTo(14))
                .body("items.find { it.segment == 'SATELLITE' }.underRepresented", equalTo(false))
                .body("items.find { it.segment == 'CLOUD' }.criteria.segments", equalTo(List.of("CLOUD")));
        officer()
                .get(GAPS + "/under-represented-segments")
                .then()
                .body("count", equalTo(6))
                .body("explanation", endsWith("Segments of the digital ecosystem: CLOUD."));
        officer()
                .queryParam("byRegion", true)
                .get(GAPS + "/segments")
                .then()
                .body("items.find { it.segment == 'CLOUD' && it.region == 'EUR' }.prospects", equalTo(6));
    }

    @Test
    void sector_members_are_listed_by_the_number_of_their_sectors() {
        var one = register.company("XPA");
        register.active(one, "SECTOR_MEMBER", "D", "XPA", LONG_AGO);
        var two = register.company("XPA");
        register.active(two, "SECTOR_MEMBER", "T", "XPA", LONG_AGO);
        register.active(two, "SECTOR_MEMBER", "R", "XPA", LONG_AGO);

        officer()
                .queryParam("sectors", 2)
                .get("/api/membership/v1/multi-sector-members")
                .then()
                .body("items.organization", equalTo(List.of(two.toString())))
                .body("items[0].sectors", equalTo(List.of("R", "T")));
        officer()
                .get(GAPS + "/one-sector-members/addressees")
                .then()
                .body("items.id", equalTo(List.of(one.toString())));
    }

    @Test
    void associates_are_ranked_by_facts_that_are_shown() {
        var old = register.company("XPA");
        register.active(old, "ASSOCIATE", "T", "XPA", LocalDate.of(2021, 6, 1));
        var young = register.company("XPA");
        register.active(young, "ASSOCIATE", "T", "XPA", LocalDate.of(2025, 1, 1));
        var parent = register.company("XPA");
        register.active(parent, "SECTOR_MEMBER", "T", "XPA", LONG_AGO);
        register.adopt(young, parent);
        var member = register.company("XPA");
        register.active(member, "ASSOCIATE", "T", "XPA", LONG_AGO);
        register.active(member, "SECTOR_MEMBER", "T", "XPA", LONG_AGO);

        var first = officer()
                .queryParam("validAt", "2025-12-31")
                .queryParam("limit", 1)
                .get("/api/membership/v1/upgrade-candidates");

        first.then()
                .statusCode(200)
                .body("items.organization", equalTo(List.of(young.toString())))
                .body("items[0].points", equalTo(5))
                .body("items[0].groupHasSectorMember", equalTo(true));
        officer()
                .queryParam("validAt", "2025-12-31")
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/membership/v1/upgrade-candidates")
                .then()
                .body("items.organization", equalTo(List.of(old.toString())))
                .body("items[0].points", equalTo(4))
                .body("items[0].years", equalTo(4))
                .body("items[0].heldSince", equalTo("2021-06-01"));
        officer().get(GAPS + "/upgrade-candidates").then().body("count", equalTo(2));
    }

    @Test
    void all_gaps_of_a_day_come_with_the_criteria_that_find_them_again() {
        officer()
                .get(GAPS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(5))
                .body("items.collect { it.criteria.gap == it.gap }.unique()", equalTo(List.of(true)))
                .body("items.explanation", not(equalTo(null)));
    }

    @Test
    void an_unknown_gap_is_not_found() {
        assertThat(officer().get(GAPS + "/nothing").statusCode()).isEqualTo(404);
    }

    private static List<String> statesWithoutMembersOn(String day) {
        return officer()
                .queryParam("validAt", day)
                .get(GAPS + "/member-states-without-members/addressees")
                .jsonPath()
                .getList("items.id");
    }

    private static RequestSpecification officer() {
        return Desk.as(Tokens.of("outreach", Roles.OUTREACH_OFFICER));
    }
}
