package itu.contribution.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.contribution.declaration.TestCall;
import itu.local.test.SuiteInfrastructure;
import itu.platform.language.Language;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ReceiptTest {
    @Inject
    DataSource database;

    private String call;
    private String declaration;

    @BeforeEach
    void declare() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
        declaration = ReceiptDesk.declare(call, "CHE", "7");
    }

    @Test
    void the_receipt_says_what_was_declared_and_by_what_rules_it_was_judged() {
        ReceiptDesk.json("CHE", declaration)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("number", equalTo(call + "/CHE/0001"))
                .body("period", equalTo("2028-2031"))
                .body("stage", equalTo("EARLY_PROVISIONAL"))
                .body("memberState", equalTo("CHE"))
                .body("units", equalTo("7"))
                .body("outcome", equalTo("REDUCE"))
                .body("receivedOn", equalTo("2025-12-15"))
                .body("edition", equalTo("PP-10"))
                .body("warnings.provision", contains("CS 165"))
                .body("synthetic", equalTo(true));
    }

    @Test
    void the_signature_verifies_against_the_published_keys() {
        var receipt = ReceiptDesk.json("CHE", declaration).asByteArray();

        assertThat(ReceiptDesk.verifies(ReceiptDesk.signature("CHE", declaration), receipt))
                .isTrue();
    }

    @Test
    void an_altered_receipt_does_not_verify() {
        var receipt = ReceiptDesk.json("CHE", declaration).asString().replace("\"units\":\"7\"", "\"units\":\"8\"");

        assertThat(ReceiptDesk.verifies(
                        ReceiptDesk.signature("CHE", declaration), receipt.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void a_new_key_leaves_older_receipts_valid() {
        var receipt = ReceiptDesk.json("CHE", declaration).asByteArray();
        var signature = ReceiptDesk.signature("CHE", declaration);

        rotate("Rehearsal of the change of keys");

        var next = ReceiptDesk.declare(call, "CHE", "8");
        assertThat(ReceiptDesk.verifies(signature, receipt)).isTrue();
        assertThat(ReceiptDesk.verifies(
                        ReceiptDesk.signature("CHE", next),
                        ReceiptDesk.json("CHE", next).asByteArray()))
                .isTrue();
        assertThat(header(ReceiptDesk.signature("CHE", next))).isNotEqualTo(header(signature));
    }

    @Test
    void a_second_declaration_changes_nothing_of_the_first_receipt() {
        var before = ReceiptDesk.json("CHE", declaration).asString();

        ReceiptDesk.declare(call, "CHE", "9");

        assertThat(ReceiptDesk.json("CHE", declaration).asString()).isEqualTo(before);
    }

    @Test
    void a_declaration_loaded_without_receipt_gets_the_same_one_when_asked() throws SQLException {
        var before = ReceiptDesk.json("CHE", declaration).asString();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from receipt where declaration = ?::uuid")) {
            delete.setString(1, declaration);
            delete.executeUpdate();
        }

        assertThat(ReceiptDesk.json("CHE", declaration).asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void the_paper_shows_number_and_hash_in_the_readers_language(Language language) throws IOException {
        var hash = ReceiptDesk.hash(ReceiptDesk.json("CHE", declaration));

        var answer = ReceiptDesk.pdf("CHE", declaration, language.tag());

        answer.then().statusCode(200).contentType("application/pdf").header("Content-Language", language.tag());
        var text = ReceiptDesk.text(answer.asByteArray());
        assertThat(text).contains(call + "/CHE/0001").contains("CS 165").doesNotContain("#");
        assertThat(text.replaceAll("\\s", "")).contains(hash);
    }

    @Test
    void the_same_paper_has_the_same_bytes() {
        var first = ReceiptDesk.pdf("CHE", declaration, "ar").asByteArray();

        assertThat(ReceiptDesk.pdf("CHE", declaration, "ar").asByteArray()).isEqualTo(first);
    }

    @Test
    void the_code_on_the_paper_leads_to_the_page_that_confirms_it() throws IOException {
        var address =
                ReceiptDesk.scanned(ReceiptDesk.pdf("CHE", declaration, "fr").asByteArray());

        var page = RestAssured.given()
                .accept("text/html")
                .header("Accept-Language", "fr")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page).contains("Authentique", call + "/CHE/0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/receipt", "/receipt/signature"})
    void another_states_delegate_finds_no_receipt(String path) {
        asDelegateOf("KEN")
                .accept("*/*")
                .get(API + "/declarations/" + declaration + path)
                .then()
                .statusCode(404);
    }

    @Test
    void the_audit_binds_the_receipt_to_its_chain() {
        var audited = asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=declaration&subject=" + declaration)
                .then()
                .statusCode(200);

        audited.body("items.action", contains("declaration-submitted"))
                .body("items[0].after.units", equalTo("7"))
                .body("items[0].after.receiptHash", equalTo(ReceiptDesk.hash(ReceiptDesk.json("CHE", declaration))));
    }

    @Test
    void another_form_than_json_or_pdf_is_not_acceptable() {
        asDelegateOf("CHE")
                .accept("image/png")
                .get(API + "/declarations/" + declaration + "/receipt")
                .then()
                .statusCode(406);
    }

    private static void rotate(String reason) {
        asOfficer(Roles.ADMINISTRATOR)
                .body("{\"reason\":\"" + reason + "\"}")
                .post(API + "/signing-keys")
                .then()
                .statusCode(201);
    }

    private static String header(String signature) {
        return Pattern.compile("\\.").split(signature)[0];
    }
}
