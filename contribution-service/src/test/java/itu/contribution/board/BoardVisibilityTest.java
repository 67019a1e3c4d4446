package itu.contribution.board;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.contribution.World.with;
import static itu.local.test.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Who sees which rows, before the deadline and after it; today is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class BoardVisibilityTest {
    private static final String ORGANIZATION = "00000000-0000-7000-8000-000000090001";

    @Inject
    DataSource database;

    @BeforeEach
    void tell_the_register() {
        World.make();
    }

    @Test
    void before_the_deadline_others_see_figures_and_no_names() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-31");

        asOfficer(Roles.INTEGRATOR)
                .get(call.board())
                .then()
                .body("namesHidden", equalTo(true))
                .body("memberStates", equalTo(194))
                .body("rows", hasSize(0));
    }

    @Test
    void before_the_deadline_others_get_no_breakdown() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-31");

        asDelegateOf("KEN")
                .get(call.board())
                .then()
                .body("byRegion", nullValue())
                .body("byOutcome", nullValue());
    }

    @Test
    void before_the_deadline_others_cannot_compare_one_day_with_the_next() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-31");

        asDelegateOf("KEN").get(call.board() + "?validAt=2025-12-01").then().statusCode(403);
    }

    @Test
    void on_the_last_day_names_are_still_hidden() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-15");

        asDelegateOf("KEN").get(call.board()).then().body("rows.contributor", contains("KEN"));
    }

    @Test
    void after_the_deadline_every_signed_in_caller_sees_all_rows() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-14");

        asDelegateOf("KEN")
                .get(call.board())
                .then()
                .body("namesHidden", equalTo(false))
                .body("timeLeft.open", equalTo(false))
                .body("timeLeft.duration", equalTo("PT0S"))
                .body("rows", hasSize(194));
    }

    @Test
    void a_late_reply_is_counted_apart() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-14");

        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"12\"}")
                .post(call.declarations())
                .then()
                .statusCode(201);

        asOfficer(Roles.AUDITOR)
                .get(call.board())
                .then()
                .body("late", equalTo(1))
                .body("replies", equalTo(0))
                .body("units.change", equalTo("0"))
                .body("rows.find { it.contributor == 'CHE' }.timing", equalTo("LATE"));
    }

    @Test
    void an_accepted_late_reply_counts() throws SQLException {
        var call = BoardCall.toMemberStates(database, "2025-12-14");
        String late = asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"12\"}")
                .post(call.declarations())
                .path("id");

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Delayed in the mail\"}")
                .post(World.API + "/declarations/" + late + "/acceptances")
                .then()
                .statusCode(201);

        asOfficer(Roles.AUDITOR)
                .get(call.board())
                .then()
                .body("late", equalTo(0))
                .body("lateAccepted", equalTo(1))
                .body("inTime", equalTo(0))
                .body("replies", equalTo(1))
                .body("increase", equalTo(1))
                .body("units.change", equalTo("2"))
                .body("rows.find { it.contributor == 'CHE' }.timing", equalTo("LATE_ACCEPTED"));
    }

    @Test
    void a_focal_point_sees_its_own_organizations_row_on_a_board_of_sector_members() throws SQLException {
        var call = BoardCall.toSectorMembers(database, "2025-12-31");
        tellMembership("SM90001.D", ORGANIZATION);
        tellMembership("SM90002.D", "00000000-0000-7000-8000-000000090002");
        await().until(() -> asOfficer(Roles.AUDITOR)
                .get(call.board())
                .jsonPath()
                .getList("rows.contributor")
                .contains("SM90002.D"));

        with(Tokens.of("focal-point", Roles.MEMBER_FOCAL_POINT).claim("organization", ORGANIZATION))
                .get(call.board())
                .then()
                .body("addressees", equalTo("SECTOR_MEMBERS"))
                .body("rows.contributor", contains("SM90001.D"))
                .body("rows.name", contains("Example 90001 (invented)"));
        asOfficer(Roles.AUDITOR)
                .get(call.board())
                .then()
                .body("bySector.find { it.code == 'D' }.name", equalTo("Telecommunication Development Sector (ITU-D)"));
    }

    private static void tellMembership(String code, String organization) {
        Topics.send(
                "membership.sector-membership.v1",
                code,
                """
                {"sectorMembership":"%s","organization":"%s","names":{"en":"Example %s (invented)"},"memberState":"KEN","sector":"D",\
                "developingCountry":true,"lowIncomeCountry":false,"developedSubsidiary":false,"from":"2020-01-01"}""".formatted(code, organization, code.substring(2, 7)),
                Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "itu.membership.sector-membership.recorded.v1",
                        "ce_subject",
                        code,
                        "ce_time",
                        "2025-12-01T00:00:00Z",
                        "ce_sequence",
                        "1"));
    }
}
