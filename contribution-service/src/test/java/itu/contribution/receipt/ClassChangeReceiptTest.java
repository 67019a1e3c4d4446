package itu.contribution.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.language.Language;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Invented increases and reductions of invented classes, for a period to come, of States of the test's own. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ClassChangeReceiptTest {
    private static final String NUMBER = "CS-165B/NAM/0001";

    private String increase;

    @BeforeEach
    void choose_a_higher_class() {
        World.make();
        increase = "/increases/" + increase();
    }

    @Test
    void the_receipt_says_what_was_chosen_and_from_when_it_counts() {
        ReceiptDesk.jsonOf("NAM", increase)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("number", equalTo(NUMBER))
                .body("provision", equalTo("CS 165B"))
                .body("memberState", equalTo("NAM"))
                .body("unitsBefore", equalTo("1"))
                .body("units", equalTo("2"))
                .body("effectiveOn", equalTo("2030-01-01"))
                .body("receivedOn", equalTo("2025-12-15"))
                .body("channel", equalTo("LETTER"))
                .body("signatory", nullValue());
    }

    @Test
    void the_signature_verifies_against_the_published_keys() {
        var receipt = ReceiptDesk.jsonOf("NAM", increase).asByteArray();

        assertThat(ReceiptDesk.verifies(ReceiptDesk.signatureOf("NAM", increase), receipt))
                .isTrue();
    }

    @Test
    void an_altered_receipt_does_not_verify() {
        var receipt = ReceiptDesk.jsonOf("NAM", increase).asString().replace("\"units\":\"2\"", "\"units\":\"3\"");

        assertThat(ReceiptDesk.verifies(
                        ReceiptDesk.signatureOf("NAM", increase), receipt.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void everyone_who_holds_it_can_have_it_confirmed_and_no_other_hash() {
        var hash = ReceiptDesk.hash(ReceiptDesk.jsonOf("NAM", increase));

        ReceiptDesk.verification(NUMBER, hash)
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("issuedOn", equalTo("2025-12-15"));
        ReceiptDesk.verification(NUMBER, "0".repeat(64)).then().body("genuine", equalTo(false));
        ReceiptDesk.verification("CS-165A/NAM/0001", hash).then().body("genuine", equalTo(false));
    }

    @Test
    void the_receipt_of_a_reduction_cites_the_councils_decision_and_says_what_counts_in_each_year() throws IOException {
        var reduction = "/reductions/" + reduction();

        var receipt = ReceiptDesk.jsonOf("MOZ", reduction);

        receipt.then()
                .statusCode(200)
                .body("number", equalTo("CS-165A/MOZ/0001"))
                .body("provision", equalTo("CS 165A"))
                .body("unitsBefore", equalTo("10"))
                .body("units", equalTo("5"))
                .body("authorization.reference", equalTo("Synthetic 1"));
        assertThat(ReceiptDesk.text(ReceiptDesk.pdfOf("MOZ", reduction, "en").asByteArray()))
                .contains("2029: 8, 2030: 5");
        ReceiptDesk.verification("CS-165A/MOZ/0001", ReceiptDesk.hash(receipt))
                .then()
                .body("genuine", equalTo(true));
        assertThat(ReceiptDesk.verifies(ReceiptDesk.signatureOf("MOZ", reduction), receipt.asByteArray()))
                .isTrue();
        withdraw("MOZ", reduction);
        assertThat(ReceiptDesk.jsonOf("MOZ", reduction).asString()).isEqualTo(receipt.asString());
    }

    @ParameterizedTest
    @EnumSource
    void the_paper_shows_number_and_hash_in_the_readers_language(Language language) throws IOException {
        var hash = ReceiptDesk.hash(ReceiptDesk.jsonOf("NAM", increase));

        var answer = ReceiptDesk.pdfOf("NAM", increase, language.tag());

        answer.then().statusCode(200).contentType("application/pdf").header("Content-Language", language.tag());
        var text = ReceiptDesk.text(answer.asByteArray());
        assertThat(text).contains(NUMBER).contains("CS 165B").doesNotContain("#", "receipt.");
        assertThat(text.replaceAll("\\s", "")).contains(hash);
        assertThat(ReceiptDesk.pdfOf("NAM", increase, language.tag()).asByteArray())
                .isEqualTo(answer.asByteArray());
    }

    @Test
    void the_code_on_the_paper_leads_to_the_page_that_confirms_it() throws IOException {
        var address =
                ReceiptDesk.scanned(ReceiptDesk.pdfOf("NAM", increase, "fr").asByteArray());

        var page = RestAssured.given()
                .accept("text/html")
                .header("Accept-Language", "fr")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Authentique", NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/receipt", "/receipt/signature"})
    void another_states_delegate_finds_no_receipt(String path) {
        asDelegateOf("KEN").accept("*/*").get(API + increase + path).then().statusCode(404);
    }

    @Test
    void an_increase_has_no_receipt_among_the_reductions() {
        ReceiptDesk.jsonOf("NAM", increase.replace("increases", "reductions"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_audit_binds_the_receipt_to_its_chain() {
        asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=class-increase&subject=" + increase.replace("/increases/", ""))
                .then()
                .body("items.action", contains("class-increased"))
                .body("items[0].after.receiptHash", equalTo(ReceiptDesk.hash(ReceiptDesk.jsonOf("NAM", increase))));
    }

    /** The one increase of the test's State; made when first asked for. */
    private static String increase() {
        var made = asDelegateOf("NAM").get(API + "/increases").jsonPath().<String>getList("items.id");
        if (!made.isEmpty()) {
            return made.getFirst();
        }
        record("NAM", "1");
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"memberState":"NAM","units":"2","effectiveOn":"2030-01-01","channel":"LETTER",\
                        "documentReference":"Letter 1","receivedOn":"2025-12-15",\
                        "signatory":{"name":"A. Example (invented)","title":"Director General"}}""")
                .post(API + "/increases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reduction() {
        record("MOZ", "10");
        String authorization = World.with(Tokens.of("first", Roles.CONFERENCE_SECRETARY))
                .body("""
                        {"memberState":"MOZ","period":"2028-2031","body":"COUNCIL","reference":"Synthetic 1",\
                        "date":"2025-12-01","lowestUnits":"5","circumstances":"Invented for a test",\
                        "phasingPlan":[{"year":2029,"units":"8"},{"year":2030,"units":"5"}]}""")
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.with(Tokens.of("second", Roles.CONFERENCE_SECRETARY))
                .header("If-Match", "\"0\"")
                .post(API + "/authorizations/" + authorization + "/approvals")
                .then()
                .statusCode(200);
        return asDelegateOf("MOZ")
                .body("{\"memberState\":\"MOZ\",\"units\":\"5\",\"authorization\":\"%s\"}".formatted(authorization))
                .post(API + "/reductions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void withdraw(String state, String subject) {
        asDelegateOf(state)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Sent by mistake\"}")
                .post(API + subject + "/withdrawals")
                .then()
                .statusCode(201);
    }

    private static void record(String state, String units) {
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\n%s,2028-2031,%s,SYNTHETIC,Invented for a test\n"
                        .formatted(state, units))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
    }
}
