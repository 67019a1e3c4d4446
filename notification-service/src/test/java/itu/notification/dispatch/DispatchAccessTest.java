package itu.notification.dispatch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DispatchAccessTest {
    private static final UUID DECLARATION = UUID.randomUUID();
    private static String id;

    @BeforeEach
    void a_letter_was_sent_to_the_netherlands() {
        if (id == null) {
            Facts.reachable("NLD", "access@nld.example", "fr");
            Facts.declaration("NLD", DECLARATION);
            id = Desk.awaitStatus("NLD", DECLARATION, "SENT").getString("id");
        }
    }

    static Stream<Arguments> callers() {
        return Stream.of(
                Arguments.of(Tokens.of("u", Roles.OUTREACH_OFFICER), 200, 200, 409),
                Arguments.of(Tokens.delegateOf("NLD"), 200, 200, 403),
                Arguments.of(Tokens.delegateOf("BEL"), 200, 404, 403),
                Arguments.of(Tokens.of("u", Roles.MEMBER_STATE_DELEGATE), 200, 404, 403),
                Arguments.of(Tokens.of("u", Roles.OUTREACH_OFFICER).expired(), 401, 401, 401));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void the_office_sees_every_letter_and_a_delegate_those_of_its_own_state(
            Tokens caller, int list, int single, int retry) {
        var statuses = List.of(
                Desk.as(caller).get(Desk.DISPATCHES).statusCode(),
                Desk.as(caller).get(Desk.DISPATCHES + "/" + id).statusCode(),
                Desk.as(caller).get(Desk.DISPATCHES + "/" + id + "/letter").statusCode(),
                Desk.as(caller)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("X-Reason", "A test")
                        .post(Desk.DISPATCHES + "/" + id + "/retries")
                        .statusCode());

        assertThat(statuses).containsExactly(list, single, single, retry);
    }

    @Test
    void a_delegate_lists_its_own_state_only() {
        Facts.reachable("BEL", "access@bel.example", "fr");
        var declaration = UUID.randomUUID();
        Facts.declaration("BEL", declaration);
        Desk.awaitStatus("BEL", declaration, "SENT");

        var own = Desk.as(Tokens.delegateOf("NLD")).get(Desk.DISPATCHES).then();
        var others = Desk.as(Tokens.delegateOf("NLD"))
                .queryParam("memberState", "BEL")
                .get(Desk.DISPATCHES)
                .then();

        own.body("items", hasSize(1)).body("items.memberState", everyItem(equalTo("NLD")));
        others.statusCode(200).body("items", hasSize(0));
    }

    @Test
    void the_letter_is_shown_as_html_or_as_text() {
        var html = Desk.asOfficer().accept("text/html").get(Desk.DISPATCHES + "/" + id + "/letter");
        var text = Desk.asOfficer().accept("text/plain").get(Desk.DISPATCHES + "/" + id + "/letter");

        html.then()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "fr")
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(containsString("<html lang=\"fr\" dir=\"ltr\">"));
        text.then().contentType("text/plain;charset=UTF-8").body(containsString("Madame, Monsieur,"));
    }

    @Test
    void a_dispatch_has_an_etag() {
        var dispatch = Desk.asOfficer().get(Desk.DISPATCHES + "/" + id);

        dispatch.then().header("ETag", notNullValue());
    }

    @Test
    void sending_again_needs_a_reason() {
        var refused = Desk.asOfficer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", "es")
                .post(Desk.DISPATCHES + "/" + id + "/retries");

        refused.then()
                .statusCode(400)
                .body("type", equalTo("/problems/reason-required"))
                .body("title", equalTo("Motivo obligatorio"));
    }

    @Test
    void the_list_is_read_page_by_page_newest_first() {
        Facts.reachable("AUT", "pages@aut.example", "en");
        var declarations = Stream.generate(UUID::randomUUID).limit(3).toList();
        declarations.forEach(declaration -> Facts.declaration("AUT", declaration));
        declarations.forEach(declaration -> Desk.awaitStatus("AUT", declaration, "SENT"));

        var first = page(null);
        var second = page(first.getString("next"));

        assertThat(Stream.concat(
                        first.<String>getList("items.subject").stream(),
                        second.<String>getList("items.subject").stream()))
                .containsExactlyElementsOf(
                        declarations.reversed().stream().map(UUID::toString).toList());
        assertThat(second.getString("next")).isNull();
    }

    private static JsonPath page(String cursor) {
        var request = Desk.asOfficer()
                .queryParam("memberState", "AUT")
                .queryParam("status", "SENT")
                .queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(Desk.DISPATCHES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
