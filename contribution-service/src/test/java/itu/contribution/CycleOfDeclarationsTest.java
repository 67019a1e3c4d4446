package itu.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

/**
 * The whole cycle in which the classes of 2028-2031 are chosen, told in order with a moved clock: the circular letter, the
 * replies, reminders, the provisional stage, a conference that moves once, the definitive choice, silence, the Sector
 * Members, and the new period in force. Each step leans on those before it. It comes after all other tests, because it
 * leaves the amount of the unit and the classes of a period decided.
 */
@QuarkusTest
@Order(Integer.MAX_VALUE)
@QuarkusTestResource(SuiteInfrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleOfDeclarationsTest {
    private static final String ORGANIZATION = "00000000-0000-7000-8000-000000000001";
    private static final Tokens FOCAL_POINT =
            Tokens.of("focal-point", Roles.MEMBER_FOCAL_POINT).claim("organization", ORGANIZATION);

    @Inject
    BusinessClock clock;

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @AfterAll
    void back_to_the_date_of_the_other_tests() {
        clock("2025-12-15");
    }

    @Test
    @Order(1)
    void the_conference_gives_the_deadlines() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"id":"PP-98","names":{"en":"Conference of this test"},"place":"Doha","opensOn":"2026-11-09",\
                        "closesOn":"2026-11-27","period":"2028-2031","source":"test"}""")
                .post(API + "/conferences")
                .then()
                .statusCode(201);

        asDelegateOf("CHE")
                .get(API + "/conferences/PP-98/deadlines")
                .then()
                .body("items.day", contains("2025-12-31", "2026-10-12", "2026-11-23", "2027-02-27", "2028-01-01"));
    }

    @Test
    @Order(2)
    void the_circular_letter_opens_the_early_provisional_stage() {
        call("CL-25/91", "EARLY_PROVISIONAL", "MEMBER_STATES", "2025-07-01", "\"deadline\":\"2025-12-31\",")
                .statusCode(201);

        told("itu.contribution.call.opened.v1", "CL-25-91");
    }

    @Test
    @Order(3)
    void forty_two_states_reply_and_the_board_counts_them() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(World.file("demo/replies_cl_25_36.csv"))
                .post(API + "/calls/CL-25-91/declarations/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(41));
        declare("CL-25-91", "CHE", "10").statusCode(201);

        board("CL-25-91")
                .body("replies", equalTo(42))
                .body("maintain", equalTo(40))
                .body("increase", equalTo(0))
                .body("reduce", equalTo(2))
                .body("noReply", equalTo(152))
                .body("replyRate", equalTo("21.6"));
    }

    @Test
    @Order(4)
    void a_reminder_falls_due_for_the_152_that_are_silent() {
        clock("2025-12-17");

        var reminder = await().until(
                        () -> facts("itu.contribution.call.reminder-due.v1", "CL-25-91").stream()
                                .filter(fact -> JsonPath.from(fact).getInt("daysBefore") == 14)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();

        EventContracts.assertValid("contribution/call.reminder-due.v1", reminder);
        assertThat(JsonPath.from(reminder).getList("silent")).hasSize(152);
    }

    @Test
    @Order(5)
    void the_call_closes_after_its_deadline() {
        clock("2026-01-05");

        told("itu.contribution.call.closed.v1", "CL-25-91");
    }

    @Test
    @Order(6)
    void a_late_reply_is_kept_and_counted_apart() {
        declare("CL-25-91", "GBR", "10").statusCode(201).body("late", equalTo(true));

        board("CL-25-91").body("replies", equalTo(42)).body("late", equalTo(1));
    }

    @Test
    @Order(7)
    void a_late_reply_counts_once_the_secretariat_accepts_it() {
        var declaration = declarations("CL-25-91").get("items.find { it.late }.id");

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", etag("/declarations/" + declaration))
                .body("{\"reason\":\"Posted before the deadline\"}")
                .post(API + "/declarations/" + declaration + "/acceptances")
                .then()
                .statusCode(201);

        board("CL-25-91").body("replies", equalTo(43));
    }

    @Test
    @Order(8)
    void the_provisional_call_takes_its_deadline_from_the_conference() {
        clock("2026-07-01");

        call("CL-26/92", "PROVISIONAL", "MEMBER_STATES", "2026-07-01", "")
                .statusCode(201)
                .body("deadline", equalTo("2026-10-12"));
    }

    @Test
    @Order(9)
    void a_provisional_choice_below_the_limit_stands_with_a_warning_and_its_earlier_choice() {
        declare("CL-26/92", "GBR", "7")
                .statusCode(201)
                .body("warnings.provision", contains("CS 165"))
                .body("follows.units", equalTo("10"));
    }

    @Test
    @Order(10)
    void moving_the_conference_is_previewed_before_it_is_done() {
        move("?validateOnly=true")
                .statusCode(200)
                .body("calls.find { it.id == 'CL-26-92' }.deadlineAfter", equalTo("2026-10-19"));

        call("CL-26-92").body("deadline", equalTo("2026-10-12"));
    }

    @Test
    @Order(11)
    void the_deadline_moves_with_the_conference() {
        move("").statusCode(201);

        call("CL-26-92").body("deadline", equalTo("2026-10-19"));
    }

    @Test
    @Order(12)
    void two_persons_fix_the_amount_of_the_unit() {
        clock("2026-11-18");
        String proposal = asOfficer(Roles.FINANCE_OFFICER)
                .body("""
                        {"status":"UPPER_LIMIT","memberState":{"amount":"318000.00","currency":"CHF"},\
                        "decision":{"body":"PP","document":"PP-98/1 (synthetic)","date":"2026-11-17"}}""")
                .post(API + "/periods/2028-2031/unit-amounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        World.with(Tokens.of("another-finance-officer", Roles.FINANCE_OFFICER))
                .header("If-Match", etag("/periods/2028-2031/unit-amounts/" + proposal))
                .post(API + "/periods/2028-2031/unit-amounts/" + proposal + "/approvals")
                .then()
                .statusCode(200);

        asDelegateOf("CHE")
                .get(API + "/periods/2028-2031")
                .then()
                .body("amountOfUnit.status", equalTo("UPPER_LIMIT"))
                .body("amountOfUnit.sectorMember.amount", equalTo("63600.00"));
    }

    @Test
    @Order(13)
    void the_definitive_call_ends_on_monday_of_the_final_week() {
        call("CL-26/93", "DEFINITIVE", "MEMBER_STATES", "2026-11-17", "")
                .statusCode(201)
                .body("deadline", equalTo("2026-11-30"));
    }

    @Test
    @Order(14)
    void a_definitive_choice_below_the_limit_is_refused_with_its_provision() {
        declare("CL-26/93", "GBR", "7")
                .statusCode(422)
                .body("provision", equalTo("CS 165"))
                .body("minimumAllowed", equalTo("8"));
    }

    @Test
    @Order(15)
    void a_larger_reduction_stands_once_the_conference_has_authorized_it() {
        String authorization = asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"memberState":"GBR","period":"2028-2031","body":"PP","reference":"PP-98/64 (synthetic)",\
                        "date":"2026-11-17","lowestUnits":"6","circumstances":"Invented for this test"}""")
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.with(Tokens.of("another-secretary", Roles.CONFERENCE_SECRETARY))
                .header("If-Match", etag("/authorizations/" + authorization))
                .post(API + "/authorizations/" + authorization + "/approvals")
                .then()
                .statusCode(200);

        declare("CL-26/93", "GBR", "7").statusCode(201);
    }

    @Test
    @Order(16)
    void after_the_definitive_deadline_the_silent_keep_their_class() {
        clock("2026-12-01");

        var settled = told("itu.contribution.call.settled.v1", "CL-26-93");

        assertThat(JsonPath.from(settled).getInt("declared")).isEqualTo(1);
        assertThat(JsonPath.from(settled).getInt("keptByDefault")).isEqualTo(193);
    }

    @Test
    @Order(17)
    void the_classes_of_the_new_period_are_on_record() {
        classes("2028-2031", "GBR").body("units", equalTo("7"));

        classes("2028-2031", "KEN").body("units", equalTo(unitsOf("2024-2027", "KEN")));
    }

    @Test
    @Order(18)
    void sector_members_are_asked_until_three_months_after_the_closing() {
        tellSectorMembership("SM00001.D", "D");
        tellSectorMembership("SM00001.T", "T");
        clock("2026-12-07");

        call("CL-26/94", "DEFINITIVE", "SECTOR_MEMBERS", "2026-12-06", "")
                .statusCode(201)
                .body("deadline", equalTo("2027-03-04"));
        await().until(
                        () -> board("CL-26-94").extract().<List<String>>path("rows.contributor"),
                        hasItems("SM00001.D", "SM00001.T"));
    }

    @Test
    @Order(19)
    void a_sector_member_chooses_for_one_sector() {
        var records = asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("""
                        contributor,period,units,basis
                        SM00001.D,2024-2027,1/8,SYNTHETIC
                        SM00001.T,2024-2027,1/2,SYNTHETIC
                        """)
                .post(API + "/classes-of-contribution/imports");
        records.then().statusCode(200).body("created", equalTo(2));

        World.with(FOCAL_POINT)
                .body("{\"sectorMember\":\"SM00001.D\",\"units\":\"1/4\"}")
                .post(API + "/calls/CL-26-94/declarations")
                .then()
                .statusCode(201)
                .body("sectorMember", equalTo("SM00001.D"))
                .body("outcome", equalTo("INCREASE"));
    }

    @Test
    @Order(20)
    void a_silent_sector_member_keeps_its_class_in_the_other_sector() {
        clock("2027-03-05");

        var kept = told("itu.contribution.declaration.kept-by-default.v1", "CL-26-94/SM00001.T");

        EventContracts.assertValid("contribution/declaration.kept-by-default.v1", kept);
        assertThat(JsonPath.from(kept).getString("provision")).isEqualTo("CS 161I");
        classes("2028-2031", "SM00001.T").body("units", equalTo("1/2"));
        classes("2028-2031", "SM00001.D").body("units", equalTo("1/4"));
        board("CL-26-94").body("rows.find { it.contributor == 'SM00001.T' }.keptByDefault", equalTo(true));
    }

    @Test
    @Order(21)
    void on_the_first_of_january_the_new_classes_are_in_force() {
        clock("2028-01-01");

        asDelegateOf("CHE")
                .get(API + "/classes-of-contribution?limit=1")
                .then()
                .statusCode(200)
                .body("items.period", contains("2028-2031"));
    }

    private void clock(String date) {
        clock.move(LocalDate.parse(date));
    }

    private static ValidatableResponse call(
            String reference, String stage, String addressees, String opensOn, String deadline) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"reference":"%s","period":"2028-2031","presentPeriod":"2024-2027","stage":"%s","addressees":"%s",\
                        "opensOn":"%s",%s"conference":"PP-98","source":"test"}""".formatted(reference, stage, addressees, opensOn, deadline))
                .post(API + "/calls")
                .then();
    }

    private static ValidatableResponse call(String slug) {
        return asDelegateOf("CHE").get(API + "/calls/" + slug).then().statusCode(200);
    }

    private static ValidatableResponse declare(String reference, String memberState, String units) {
        return asDelegateOf(memberState)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(memberState, units))
                .post(API + "/calls/" + reference.replace('/', '-') + "/declarations")
                .then();
    }

    private static ValidatableResponse move(String query) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", etag("/conferences/PP-98"))
                .body("""
                        {"opensOn":"2026-11-16","closesOn":"2026-12-04","reason":"Moved once, for this test",\
                        "decisionReference":"Council decision (synthetic)"}""")
                .post(API + "/conferences/PP-98/moves" + query)
                .then();
    }

    private static ValidatableResponse board(String call) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(API + "/calls/" + call + "/board")
                .then()
                .statusCode(200);
    }

    private static JsonPath declarations(String call) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(API + "/calls/" + call + "/declarations?limit=200")
                .jsonPath();
    }

    private static ValidatableResponse classes(String period, String contributor) {
        return asDelegateOf("CHE")
                .get(API + "/classes-of-contribution/" + period + "/" + contributor)
                .then()
                .statusCode(200);
    }

    private static String unitsOf(String period, String contributor) {
        return classes(period, contributor).extract().path("units");
    }

    private static String etag(String path) {
        return asOfficer(Roles.ADMINISTRATOR).get(API + path).header("ETag");
    }

    /** The first fact of a type about a subject, once it has reached Kafka. */
    private static String told(String type, String subject) {
        return await().until(() -> facts(type, subject), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<String> facts(String type, String subject) {
        return List.of("contribution.call.v1", "contribution.declaration.v1").stream()
                .flatMap(topic -> Topics.records(topic).stream())
                .filter(fact -> type.equals(fact.headers().get("ce_type"))
                        && subject.equals(fact.headers().get("ce_subject")))
                .map(Topics.Message::value)
                .toList();
    }

    private static void tellSectorMembership(String code, String sector) {
        Topics.send(
                "membership.sector-membership.v1",
                code,
                EventContracts.example("membership/sector-membership.recorded.v1")
                        .replace("SM00001.D", code)
                        .replace("\"sector\": \"D\"", "\"sector\": \"" + sector + "\""),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "itu.membership.sector-membership.recorded.v1",
                        "ce_source",
                        "/itu/membership-service",
                        "ce_subject",
                        code,
                        "ce_time",
                        "2026-12-01T00:00:00Z",
                        "ce_sequence",
                        "1"));
    }
}
