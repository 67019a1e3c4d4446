package itu.membership;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.CONTACTS;
import static itu.membership.Desk.CONTACT_TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ContactTest extends EmptyRegister {
    private static final String ZOE = People.ofState("XPA", "Zoé Synthétique", "zoe@xpa.example");

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XPA", "Pa"), Desk.state("XPB", "Pb")));
    }

    @Test
    void a_contact_is_read_as_it_was_recorded() {
        var address = People.recorded(ZOE);

        Desk.officer()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("memberState", equalTo("XPA"))
                .body("person.name", equalTo("Zoé Synthétique"))
                .body("person.language", equalTo("fr"))
                .body("permittedPurposes", contains("OFFICIAL_CORRESPONDENCE"))
                .body("designations.role", contains("GENEVA_MISSION"))
                .body("designations[0].from", equalTo("2025-01-01"))
                .body("designations[0].to", nullValue());
    }

    @Test
    void the_answer_to_a_recording_holds_ids_only() {
        var answer = People.post(CONTACTS, ZOE).then().statusCode(201).extract().asString();

        assertThat(answer).contains("\"contact\"", "\"designation\"", "XPA").doesNotContain("Zo", "zoe@");
    }

    @Test
    void a_dry_run_records_nothing() {
        Desk.officer()
                .contentType("application/json")
                .body(ZOE)
                .queryParam("validateOnly", true)
                .post(CONTACTS)
                .then()
                .statusCode(200)
                .body("contact", nullValue());

        Desk.officer().get(CONTACTS).then().body("items", hasSize(0));
    }

    @Test
    void a_designation_is_told_by_ids() {
        var address = People.recorded(ZOE);

        var told = told(address, "person-designated");

        assertThat(told.key()).isEqualTo("XPA");
        assertThat(told.value()).doesNotContain("Zo").doesNotContain("@");
        EventContracts.assertValid("membership/contact.person-designated.v1", told.value());
    }

    @Test
    void the_same_address_and_role_are_not_held_twice() {
        var address = People.recorded(ZOE);

        People.post(CONTACTS, People.ofState("XPA", "Zoe S.", "ZOE@xpa.example"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/contact-already-held"))
                .body("existing", equalTo(address));
    }

    @Test
    void of_several_recordings_at_the_same_moment_one_counts() {
        var statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> People.post(CONTACTS, ZOE).statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void another_state_may_have_the_same_address() {
        People.recorded(ZOE);

        People.post(CONTACTS, ZOE.replace("XPA", "XPB")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"Zoé Synthétique\" | \"name\": \"=cmd()\" | /person/name | text-malformed",
                "\"name\": \"Zoé Synthétique\" | \"name\": \"Zoé\u202eS\" | /person/name | text-malformed",
                "\"name\": \"Zoé Synthétique\" | \"name\": \"张\", \"latinName\": \"张\" | /person/latinName | not-latin",
                "zoe@xpa.example | zoe@xpa | /person/email | email-malformed",
                "\"email\": \"zoe@xpa.example\" | \"phone\": \"022 555\" | /person/phone | phone-malformed",
                "\"email\": \"zoe@xpa.example\", |  | /person/email | no-address",
                "\"basis\": \"NOTIFIED\" | \"basis\": \"CONSENT\" | /purposes | purposes-by-consent",
                "[\"OFFICIAL_CORRESPONDENCE\"] | [] | /purposes | purposes-missing",
                "GENEVA_MISSION | STUDY_GROUP_COORDINATOR | /designation/topic | topic-missing",
                "\"role\": | \"region\":\"EUR\",\"role\": | /designation/region | topic-not-of-role",
                "\"from\":\"2025-01-01\" | \"from\":\"2025-01-01\",\"to\":\"2025-01-01\" | /designation/to | period-inverted",
            })
    void what_does_not_fit_is_refused_with_its_place(String found, String wrong, String pointer, String code) {
        var body = ZOE.replace(found, wrong == null ? "" : wrong);

        People.post(CONTACTS, body)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/contact-invalid"))
                .body("errors.pointer", hasItems(pointer))
                .body("errors.code", hasItems(code));
    }

    @Test
    void a_minister_is_a_states() {
        var organization = People.organization("XPA");

        People.post(
                        CONTACTS,
                        People.ofOrganization(organization, "Zoé", "z@x.example")
                                .replace("BILLING", "MINISTER_CABINET"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("role-not-of-holder"));
    }

    @Test
    void a_correction_is_told_by_the_names_of_its_fields() {
        var address = People.recorded(ZOE);

        People.put(People.OFFICER, address, "\"0\"", corrected("zoe.s@xpa.example"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("person.email", equalTo("zoe.s@xpa.example"))
                .body("person.title", nullValue());

        var told = told(address, "person-corrected");
        assertThat(told.value()).contains("[\"title\",\"email\"]").doesNotContain("@");
        EventContracts.assertValid("membership/contact.person-corrected.v1", told.value());
    }

    @Test
    void a_stale_correction_is_refused() {
        var address = People.recorded(ZOE);
        People.put(People.OFFICER, address, "\"0\"", corrected("zoe.s@xpa.example"));

        People.put(People.OFFICER, address, "\"0\"", corrected("zoe.t@xpa.example"))
                .then()
                .statusCode(412);
    }

    @Test
    void a_designation_ends_and_a_substitute_has_its_own() {
        var principal = People.recorded(ZOE);
        var designation = Desk.officer().get(principal).then().extract().<String>path("designations[0].id");
        var substitute = People.recorded(People.person(
                "\"memberState\":\"XPA\"",
                "Ana Sintética",
                "ana@xpa.example",
                "{\"role\":\"GENEVA_MISSION\",\"from\":\"2025-06-01\",\"substituteFor\":\"" + designation + "\"}"));

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"on\":\"2025-10-01\"}")
                .post(principal + "/designations/" + designation + "/endings")
                .then()
                .statusCode(201);

        Desk.officer()
                .get(principal)
                .then()
                .header("ETag", not("\"0\""))
                .body("designations.to", contains("2025-10-01"));
        Desk.officer().get(substitute).then().body("designations[0].substituteFor", equalTo(designation));
        var told = told(principal, "person-designation-ended");
        assertThat(told.headers()).containsEntry("ce_subject", designation).containsEntry("ce_sequence", "2");
        EventContracts.assertValid("membership/contact.person-designation-ended.v1", told.value());
    }

    @Test
    void nobody_stands_in_for_another_states_person() {
        var principal = People.recorded(ZOE);
        var designation = Desk.officer().get(principal).then().extract().<String>path("designations[0].id");

        People.post(
                        CONTACTS,
                        People.person(
                                "\"memberState\":\"XPB\"",
                                "Ana Sintética",
                                "ana@xpb.example",
                                "{\"role\":\"GENEVA_MISSION\",\"substituteFor\":\"" + designation + "\"}"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("substitute-unknown"));
    }

    @Test
    void the_same_role_at_the_same_time_is_designated_once() {
        var address = People.recorded(ZOE);

        People.post(address + "/designations", People.mission())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-designated"));
    }

    @Test
    void consents_are_facts_and_what_is_withdrawn_is_not_permitted_any_more() {
        var address = People.recorded(ZOE);
        consent(address, "GIVEN", "2025-03-03").then().statusCode(201).body("number", is(1));
        Desk.officer().get(address).then().body("permittedPurposes", hasItems("OUTREACH"));

        consent(address, "WITHDRAWN", "2025-11-03").then().statusCode(201).body("number", is(2));

        Desk.officer()
                .get(address)
                .then()
                .body("permittedPurposes", contains("OFFICIAL_CORRESPONDENCE"))
                .body("consents.kind", contains("GIVEN", "WITHDRAWN"))
                .body("consents.on", contains("2025-03-03", "2025-11-03"));
        EventContracts.assertValid(
                "membership/contact.consent-withdrawn.v1",
                told(address, "consent-withdrawn").value());
        EventContracts.assertValid(
                "membership/contact.consent-given.v1",
                told(address, "consent-given").value());
    }

    @Test
    void a_consent_that_was_not_given_cannot_be_withdrawn() {
        var address = People.recorded(ZOE);

        consent(address, "WITHDRAWN", "2025-11-03")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-not-given"));
    }

    @Test
    void a_contact_that_rests_on_consent_needs_it() {
        var body = ZOE.replace("NOTIFIED", "CONSENT").replace("[\"OFFICIAL_CORRESPONDENCE\"]", "[]");
        People.post(CONTACTS, body).then().statusCode(422).body("errors.code", contains("consent-missing"));

        var address = People.recorded(
                body.replace("\"basis\"", "\"consent\":{\"purposes\":[\"OUTREACH\"],\"on\":\"2025-02-01\"},\"basis\""));

        Desk.officer().get(address).then().body("permittedPurposes", contains("OUTREACH"));
    }

    @Test
    void contacts_are_found_by_role_topic_region_language_and_the_beginning_of_a_name() {
        var mission = People.recorded(ZOE);
        var coordinator = People.recorded(
                People.person(
                        "\"memberState\":\"XPB\"",
                        "Łukasz Syntetyczny",
                        "l@xpb.example",
                        "{\"role\":\"STUDY_GROUP_COORDINATOR\",\"topic\":\"ITU-T SG5\",\"region\":\"EUR\",\"from\":\"2025-01-01\"}"));

        assertThat(found("role", "GENEVA_MISSION")).containsExactly(id(mission));
        assertThat(found("topic", "itu-t sg5")).containsExactly(id(coordinator));
        assertThat(found("region", "EUR")).containsExactly(id(coordinator));
        assertThat(found("language", "fr")).containsExactly(id(mission), id(coordinator));
        assertThat(found("q", "SYNT zoe")).containsExactly(id(mission));
        assertThat(found("memberState", "XPB")).containsExactly(id(coordinator));
        assertThat(found("validAt", "2024-12-31")).isEmpty();
    }

    @Test
    void contacts_without_a_designation_for_long_are_found_for_review() {
        var ended = People.recorded(
                ZOE.replace("\"from\":\"2025-01-01\"", "\"from\":\"2022-01-01\",\"to\":\"2023-01-01\""));
        People.recorded(People.ofState("XPA", "Ana Sintética", "ana@xpa.example"));

        assertThat(found("endedBefore", "2023-12-15")).containsExactly(id(ended));
    }

    @Test
    void pages_follow_each_other_in_the_order_of_recording() {
        var first = People.recorded(ZOE);
        var second = People.recorded(People.ofState("XPB", "Ana Sintética", "ana@xpb.example"));

        var page = Desk.officer().queryParam("limit", 1).get(CONTACTS).then();
        page.body("items.id", contains(id(first)));

        Desk.officer()
                .queryParam("limit", 1)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(CONTACTS)
                .then()
                .body("items.id", contains(id(second)))
                .body("next", nullValue());
    }

    @Test
    void the_map_of_personal_data_speaks_the_readers_language() {
        Desk.as(Tokens.of("anybody", "integrator"))
                .header("Accept-Language", "ru")
                .get("/api/membership/v1/personal-data-map")
                .then()
                .statusCode(200)
                .header("Content-Language", "ru")
                .body("items.find { it.field == 'EMAIL' }.description", endsWith("писать лицу."))
                .body("items.find { it.field == 'EMAIL' }.onErasure", equalTo("BLANKED"))
                .body("items.retentionRule", everyItemNotNull());
    }

    private static Matcher<Iterable<? extends Object>> everyItemNotNull() {
        return everyItem(notNullValue());
    }

    private static Response consent(String address, String kind, String on) {
        return People.post(
                address + "/consents",
                "{\"kind\":\"%s\",\"purposes\":[\"OUTREACH\"],\"on\":\"%s\",\"reference\":\"Form 7\"}"
                        .formatted(kind, on));
    }

    private static String corrected(String email) {
        return """
                {"person": {"name": "Zoé Synthétique", "email": "%s", "language": "fr"}, "basis": "NOTIFIED",
                 "purposes": ["OFFICIAL_CORRESPONDENCE"]}""".formatted(email);
    }

    private static List<String> found(String parameter, String value) {
        return Desk.officer()
                .queryParam(parameter, value)
                .get(CONTACTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static Topics.Message told(String address, String happened) {
        return await().until(
                        () -> Topics.records(CONTACT_TOPIC).stream()
                                .filter(event -> event.value().contains(id(address)))
                                .filter(event -> event.headers()
                                        .get("ce_type")
                                        .equals("itu.membership.contact." + happened + ".v1"))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }
}
