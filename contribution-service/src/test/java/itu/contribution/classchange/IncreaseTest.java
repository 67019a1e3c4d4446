package itu.contribution.classchange;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.contribution.units.ContributoryUnits;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/**
 * Invented increases of invented classes. What is recorded is recorded for a period that is over or for one to come, of a
 * State of the test's own, so that no other test counts it.
 */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class IncreaseTest {
    private static final String PATH = API + "/increases";

    @Inject
    DataSource database;

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void the_delegate_of_a_state_chooses_a_higher_class_from_the_next_year_on() {
        asDelegateOf("EGY")
                .body("{\"memberState\":\"EGY\",\"units\":\"40\"}")
                .post(PATH + "?validateOnly=true")
                .then()
                .statusCode(200)
                .body("reference", equalTo("CS-165B/EGY/0001"))
                .body("effectiveOn", equalTo("2026-01-01"))
                .body("period", equalTo("2024-2027"))
                .body("currentUnits", equalTo(presentUnits("EGY")))
                .body("units", equalTo("40"))
                .body("channel", equalTo("PORTAL"))
                .body("provision", equalTo("CS 165B"));
    }

    @Test
    void a_dry_run_records_nothing() {
        asDelegateOf("QAT").body("{\"memberState\":\"QAT\",\"units\":\"40\"}").post(PATH + "?validateOnly=true");

        asDelegateOf("QAT").get(PATH).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void the_class_follows_from_its_day_on_and_not_before() {
        record("DZA", "2020-2023", "5");

        enter("DZA", "8", "2020-06-02")
                .statusCode(201)
                .header("Location", matchesPattern(".*/increases/[0-9a-f-]{36}"))
                .header("ETag", "\"1\"")
                .body("effectiveOn", equalTo("2021-01-01"));

        assertThat(unitsOn("DZA", List.of("2020-01-01", "2020-12-31", "2021-01-01", "2023-12-31")))
                .containsExactly("5", "5", "8", "8");
    }

    @Test
    void what_was_known_before_stays_known() {
        record("AGO", "2020-2023", "1");
        enter("AGO", "2", "2020-06-02").statusCode(201);

        asDelegateOf("AGO")
                .get(API + "/classes-of-contribution/2020-2023/AGO")
                .then()
                .body("units", equalTo("2"))
                .body("validFrom", equalTo("2021-01-01"))
                .body("versions.units", contains("1", "1"))
                .body("versions[0].steps.units", contains("2"))
                .body("versions[1].steps", nullValue());
    }

    @Test
    void a_second_increase_is_held_against_the_first() {
        record("TJK", "2020-2023", "5");
        enter("TJK", "8", "2020-06-02").statusCode(201).body("reference", equalTo("CS-165B/TJK/0001"));

        enter("TJK", "7", "2020-07-01").statusCode(422).body("current", equalTo("8"));
        enter("TJK", "10", "2021-07-01")
                .statusCode(201)
                .body("reference", equalTo("CS-165B/TJK/0002"))
                .body("currentUnits", equalTo("8"));

        assertThat(unitsOn("TJK", List.of("2020-07-01", "2021-07-01", "2022-01-01")))
                .containsExactly("5", "8", "10");
    }

    @Test
    void the_units_of_each_year_count_it_from_its_year_on() {
        record("LBY", "2016-2019", "1");
        var before = yearly("2016-2019");
        enter("LBY", "2", "2017-06-02").statusCode(201);

        assertThat(yearly("2016-2019"))
                .containsExactly(before.get(0), before.get(1), before.get(2) + 16, before.get(3) + 16);
    }

    @Test
    void a_lower_class_is_a_reduction_and_refused() {
        asDelegateOf("EGY")
                .body("{\"memberState\":\"EGY\",\"units\":\"1/4\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-allowed"))
                .body("provision", equalTo("CS 165A"))
                .body("errors.code", hasItem("reduction-between-conferences"));
    }

    @ParameterizedTest
    @CsvSource({"en,at least", "fr,au moins", "es,al menos", "ar,لا تقل", "ru,не ниже", "zh,至少为"})
    void the_class_already_held_is_no_increase_and_the_refusal_says_so(String language, String words) {
        asDelegateOf("EGY")
                .header("Accept-Language", language)
                .body("{\"memberState\":\"EGY\",\"units\":\"%s\"}".formatted(presentUnits("EGY")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("provision", equalTo("CS 165B"))
                .body("errors.code", contains("higher-class"))
                .body("errors[0].detail", matchesPattern("(?s).*" + words + ".*"));
    }

    @Test
    void what_is_no_class_is_refused() {
        asDelegateOf("EGY")
                .body("{\"memberState\":\"EGY\",\"units\":\"40 1/2\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-on-scale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2026-02-01", "2025-12-15"})
    void it_counts_from_a_year_after_receipt(String day) {
        asDelegateOf("EGY")
                .body("{\"memberState\":\"EGY\",\"units\":\"40\",\"effectiveOn\":\"" + day + "\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/increase-not-from-that-day"))
                .body("earliest", equalTo("2026-01-01"));
    }

    @Test
    void a_year_whose_class_is_not_chosen_yet_is_left_to_the_conference() {
        asDelegateOf("EGY")
                .body("{\"memberState\":\"EGY\",\"units\":\"40\",\"effectiveOn\":\"2040-01-01\"}")
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/present-class-unknown"));
    }

    @Test
    void another_states_delegate_finds_nothing() {
        asDelegateOf("QAT")
                .body("{\"memberState\":\"EGY\",\"units\":\"40\"}")
                .post(PATH)
                .then()
                .statusCode(404);
        asDelegateOf("QAT").get(PATH + "?contributor=EGY").then().statusCode(404);
    }

    @Test
    void the_secretariat_enters_a_letter_with_all_its_details() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("{\"memberState\":\"EGY\",\"units\":\"40\",\"channel\":\"LETTER\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/receipt-details"))
                .body("errors.code", contains("receipt-details-missing", "signatory-missing"));
    }

    @Test
    void withdrawn_before_its_day_it_leaves_the_class_as_it_was() {
        record("OMN", "2028-2031", "3");
        var made = asDelegateOf("OMN")
                .body("{\"memberState\":\"OMN\",\"units\":\"5\",\"effectiveOn\":\"2030-01-01\"}")
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();

        asDelegateOf("OMN")
                .header("If-Match", made.header("ETag"))
                .body("{\"reason\":\"Sent by mistake\"}")
                .post(PATH + "/" + made.path("id") + "/withdrawals")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("withdrawn.reason", equalTo("Sent by mistake"));

        assertThat(unitsOn("OMN", List.of("2029-12-31", "2030-01-01"))).containsExactly("3", "3");
        told("itu.contribution.class-of-contribution.increase-withdrawn.v1", made.path("id"), "increase-withdrawn");
    }

    @Test
    void once_it_counts_it_cannot_be_withdrawn() {
        record("UZB", "2020-2023", "1");
        String id = enter("UZB", "2", "2020-06-02").extract().path("id");

        asDelegateOf("UZB")
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Changed our mind\"}")
                .post(PATH + "/" + id + "/withdrawals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/increase-in-effect"))
                .body("provision", equalTo("CS 165A"));
    }

    @Test
    void it_is_told_with_the_class_and_again_on_its_day() {
        record("TUR", "2020-2023", "10");

        String id = enter("TUR", "12", "2020-06-02").extract().path("id");

        told("itu.contribution.class-of-contribution.increase-announced.v1", id, "increase-announced");
        assertThat(told("itu.contribution.class-of-contribution.recorded.v1", "2020-2023/TUR", "recorded"))
                .anySatisfy(
                        fact -> assertThat(fact).contains("\"steps\":[{\"validFrom\":\"2021-01-01\",\"units\":\"12\""));
        assertThat(told(
                        "itu.contribution.class-of-contribution.step-taken.v1",
                        "2020-2023/TUR/2021-01-01",
                        "step-taken"))
                .singleElement()
                .asString()
                .contains("\"units\":\"12\"", "\"unitsBefore\":\"10\"");
    }

    @Test
    void the_audit_keeps_it_without_names() {
        record("MAR", "2020-2023", "1");
        String id = enter("MAR", "2", "2020-06-02").extract().path("id");

        asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=class-increase&subject=" + id)
                .then()
                .body("items.action", contains("class-increased"))
                .body("items[0].after.units", equalTo("2"))
                .body("items[0].after.signatory", nullValue());
    }

    @Test
    void a_correction_of_the_first_days_class_by_import_leaves_the_increase() {
        record("KAZ", "2020-2023", "1");
        enter("KAZ", "5", "2020-06-02").statusCode(201);

        record("KAZ", "2020-2023", "2");

        assertThat(unitsOn("KAZ", List.of("2020-07-01", "2021-07-01"))).containsExactly("2", "5");
    }

    @Test
    void a_sector_member_goes_up_as_well() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into sector_membership (code, organization, names, member_state, sector, developing_country,
                        low_income_country, developed_subsidiary, valid_from, valid_to, sequence)
                    values ('INCREASE1.T', gen_random_uuid(), '{"en":"Invented"}', 'KEN', 'T', false, false, false,
                        '2020-01-01', '2023-12-31', 1) on conflict do nothing""");
            statement.executeUpdate("""
                    insert into class_of_contribution (id, contributor, period, units, basis, version, recorded_at)
                    values (gen_random_uuid(), 'INCREASE1.T', '2020-2023', 8, 'SYNTHETIC', 1, now())
                    on conflict do nothing""");
        }

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(letter("\"sectorMember\":\"INCREASE1.T\"", "1", "2020-06-02"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("sectorMember", equalTo("INCREASE1.T"))
                .body("currentUnits", equalTo("1/2"));
    }

    private static void record(String state, String period, String units) {
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\n%s,%s,%s,SYNTHETIC,Invented for a test\n"
                        .formatted(state, period, units))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
    }

    private static ValidatableResponse enter(String state, String units, String receivedOn) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(letter("\"memberState\":\"" + state + "\"", units, receivedOn))
                .post(PATH)
                .then();
    }

    private static String letter(String contributor, String units, String receivedOn) {
        return """
                {%s,"units":"%s","channel":"LETTER","documentReference":"Letter 1","receivedOn":"%s",\
                "signatory":{"name":"A. Example (invented)","title":"Director General"}}""".formatted(contributor, units, receivedOn);
    }

    private static String presentUnits(String state) {
        return unitsOn(state, List.of("2025-12-15")).getFirst();
    }

    private static List<String> unitsOn(String state, List<String> days) {
        return days.stream()
                .map(day -> asOfficer(Roles.FINANCE_OFFICER)
                        .get(API + "/classes-of-contribution?limit=200&validAt=" + day)
                        .jsonPath()
                        .<String>get("items.find { it.memberState == '" + state + "' }.units"))
                .toList();
    }

    /** Sixteenths of the Member States, by year. */
    private static List<Integer> yearly(String period) {
        return asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/periods/" + period + "/unit-totals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("years.memberStates.units")
                .stream()
                .map(units -> ContributoryUnits.parse(units).sixteenths())
                .toList();
    }

    /** The facts of a type about a subject, once there is one; each fits its contract. */
    private static List<String> told(String type, String subject, String contract) {
        var facts = await().until(
                        () -> Topics.records("contribution.class-of-contribution.v1").stream()
                                .filter(fact -> type.equals(fact.headers().get("ce_type"))
                                        && subject.equals(fact.headers().get("ce_subject")))
                                .map(Topics.Message::value)
                                .toList(),
                        found -> !found.isEmpty());
        facts.forEach(
                fact -> EventContracts.assertValid("contribution/class-of-contribution." + contract + ".v1", fact));
        return facts;
    }
}
