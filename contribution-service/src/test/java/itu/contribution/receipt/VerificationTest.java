package itu.contribution.receipt;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.contribution.World;
import itu.contribution.declaration.TestCall;
import itu.local.test.SuiteInfrastructure;
import itu.platform.language.Language;

import static itu.contribution.World.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class VerificationTest {
    private static final String WRONG = "0".repeat(64);

    @Inject
    DataSource database;

    private String number;
    private String hash;

    @BeforeEach
    void declare() throws SQLException {
        World.make();
        var call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
        number = call + "/CHE/0001";
        hash = ReceiptDesk.hash(ReceiptDesk.json("CHE", ReceiptDesk.declare(call, "CHE", "7")));
    }

    @Test
    void a_genuine_receipt_is_confirmed_with_day_and_key_and_nothing_else() {
        Map<String, Object> answer = ReceiptDesk.verification(number, hash)
                .then()
                .statusCode(200)
                .extract()
                .path("$");

        assertThat(answer)
                .containsOnlyKeys("number", "genuine", "issuedOn", "keyId")
                .containsEntry("number", number)
                .containsEntry("genuine", true)
                .containsEntry("issuedOn", "2025-12-15");
    }

    @Test
    void a_wrong_hash_and_an_unknown_number_get_the_same_answer() {
        var wrongHash = ReceiptDesk.verification(number, WRONG);
        var unknownNumber = ReceiptDesk.verification("CL-99-99/CHE/0001", hash);

        assertThat(wrongHash.asString().replace(number, "N"))
                .isEqualTo(unknownNumber.asString().replace("CL-99-99/CHE/0001", "N"))
                .isEqualTo("{\"number\":\"N\",\"genuine\":false}");
        assertThat(wrongHash.statusCode()).isEqualTo(unknownNumber.statusCode());
    }

    @Test
    void a_hash_typed_as_printed_is_understood() {
        var printed = hash.toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ");

        ReceiptDesk.verification(" " + number, printed).then().body("genuine", equalTo(true));
    }

    @Test
    void without_a_hash_the_question_is_refused() {
        RestAssured.given()
                .accept("application/json")
                .get(API + "/receipts/verification?number=" + number)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/verification-incomplete"));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_speaks_the_language_asked_for(Language language) {
        page(number, hash, language.tag())
                .header("Content-Language", language.tag())
                .body("html.@lang", equalTo(language.tag()))
                .body("html.@dir", equalTo(language.rightToLeft() ? "rtl" : "ltr"))
                .body("**.find { it.@role == 'status' }.@class", containsString("genuine"));
    }

    @Test
    void the_page_says_that_a_receipt_is_not_known() {
        page(number, WRONG, "en").body(containsString("Not known here"));
    }

    @Test
    void an_empty_page_asks_for_number_and_hash() {
        page("", "", "en").body(not(containsString("role=\"status\"")));
    }

    @Test
    void what_a_visitor_sends_is_shown_as_text() {
        page("\"><script>alert(1)</script>", "&language=fr", "en")
                .body(not(containsString("<script>")))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    private static ValidatableResponse page(String number, String hash, String language) {
        return RestAssured.given()
                .accept("text/html")
                .queryParam("number", number)
                .queryParam("hash", hash)
                .queryParam("language", language)
                .get(API + "/receipts/verification")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
