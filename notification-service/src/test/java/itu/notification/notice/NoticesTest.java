package itu.notification.notice;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class NoticesTest {
    private static final String NOTICES = "/api/notifications/v1/notices";

    @Test
    void a_delegate_is_told_in_its_language_that_a_letter_went_out_and_where_it_is() {
        notified("CYP");

        var notice = unread("CYP", "first");

        assertThat(notice.getString("items[0].text")).startsWith("Une lettre a été envoyée à votre Administration");
        as("CYP", "first")
                .accept("text/plain")
                .get("/api/notifications/v1" + notice.getString("items[0].link"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_one_delegate_has_read_another_has_not() {
        notified("MLT");
        var id = unread("MLT", "first").getString("items[0].id");

        as("MLT", "first").put(NOTICES + "/" + id + "/reading").then().statusCode(204);

        assertThat(unread("MLT", "first").getList("items")).isEmpty();
        assertThat(unread("MLT", "second").getList("items")).hasSize(1);
    }

    @Test
    void another_states_delegate_sees_no_notice() {
        notified("AND");

        var seen = unread("SMR", "first");

        assertThat(seen.getList("items")).isEmpty();
    }

    private static void notified(String memberState) {
        Facts.reachable(memberState, "notice@" + memberState.toLowerCase(Locale.ROOT) + ".example", "fr");
        Facts.keptByDefault(memberState, "CL-26-41", UUID.randomUUID(), Map.of());
        Patience.await()
                .until(() -> !unread(memberState, "waiting").getList("items").isEmpty());
    }

    private static JsonPath unread(String memberState, String person) {
        return as(memberState, person).get(NOTICES + "?unread=true").jsonPath();
    }

    private static RequestSpecification as(String memberState, String person) {
        return given().auth()
                .oauth2(Tokens.of(person + "-" + memberState, Roles.MEMBER_STATE_DELEGATE)
                        .claim("member_state", memberState)
                        .bearer())
                .header("Accept-Language", "fr");
    }
}
