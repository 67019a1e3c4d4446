package itu.notification.preference;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.notification.bounce.Sent;
import itu.notification.mailbox.CampaignMail;
import itu.notification.suppression.PreferenceLinks;
import itu.platform.language.Language;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class PreferencesTest {
    private static final String API = "/api/notifications/v1";

    @Inject
    PreferenceLinks links;

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_speaks_the_language_of_the_mail_and_opening_it_changes_nothing(Language language) {
        var mailbox = "open-" + language.tag() + "@partner.example";
        var link = path(links.page(mailbox, language));

        var page = RestAssured.get(link);

        page.then()
                .statusCode(200)
                .header("Content-Language", language.tag())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"%s\" dir=\"%s\">"
                        .formatted(language.tag(), language.rightToLeft() ? "rtl" : "ltr")))
                .body(containsString("id=\"subject-news\" name=\"subject\" value=\"news\" checked"));
        assertThat(page.asString()).doesNotContain("<script", "open-", "{page", "value=\"arrears\"");
        assertThat(link).doesNotContain("open", "partner");
        assertThat(suppressions(mailbox).getList("items")).isEmpty();
    }

    @Test
    void one_click_refuses_the_subject_of_the_mail_and_nothing_else() {
        var origin = new CampaignMail(UUID.randomUUID(), 1, 7);
        var link = path(links.oneClick("One@Partner.example", "events", origin));
        RestAssured.get(link).then().statusCode(200).contentType("text/html");
        assertThat(suppressions("one@partner.example").getList("items")).isEmpty();

        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post(link)
                .then()
                .statusCode(204);
        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post(link)
                .then()
                .statusCode(204);

        assertThat(suppressions("one@partner.example").getList("items.subject")).containsExactly("events");
        var said = consents("one@partner.example");
        assertThat(said.getList("items.channel")).containsExactly("ONE_CLICK");
        assertThat(said.getString("items[0].origin.campaign"))
                .isEqualTo(origin.campaign().toString());
    }

    @Test
    void a_post_that_is_not_one_click_and_a_link_that_is_not_ours_are_refused() {
        var link = path(links.oneClick("two@partner.example", "events"));

        RestAssured.given()
                .formParam("List-Unsubscribe", "Two-Click")
                .post(link)
                .then()
                .statusCode(400);
        RestAssured.get(link.substring(0, link.length() - 2)).then().statusCode(404);
        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post(path(links.page("two@partner.example", Language.EN)).replace("preferences", "unsubscriptions"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_statutory_notice_cannot_be_refused() {
        var link = path(links.oneClick("three@partner.example", "arrears"));

        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post(link)
                .then()
                .statusCode(204);

        assertThat(suppressions("three@partner.example").getList("items")).isEmpty();
    }

    @Test
    void what_is_unticked_is_refused_and_what_is_ticked_again_comes_back() {
        var mailbox = "form@partner.example";
        var link = links.page(mailbox, Language.FR);

        save(link, List.of("events", "partnership", "surveys", "training"))
                .then()
                .statusCode(200)
                .body(containsString("Votre choix a été enregistré."));
        assertThat(inForce(mailbox).getList("items.subject")).containsExactly("news");
        save(link, List.of("events", "partnership", "surveys", "training", "news"))
                .then()
                .statusCode(200);

        assertThat(inForce(mailbox).getList("items")).isEmpty();
        var said = consents(mailbox);
        assertThat(said.getList("items.act")).containsExactly("GIVEN", "WITHDRAWN");
        assertThat(said.getList("items.language")).containsExactly("fr", "fr");
        assertThat(said.getString("items[0].text")).contains("Actualités");
    }

    @Test
    void a_form_of_another_site_is_refused() {
        var link = links.page("cross@partner.example", Language.EN);

        RestAssured.given()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("nothing", "1")
                .post(path(link))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/form-of-another-site"));
    }

    @Test
    void a_link_that_is_used_too_often_is_refused_for_a_minute_and_others_are_not() {
        var page = path(links.page("often@partner.example", Language.EN));
        var oneClick = path(links.oneClick("often@partner.example", "news"));

        var shown = untilRefused(() -> RestAssured.get(page));
        var clicked = untilRefused(() ->
                RestAssured.given().formParam("List-Unsubscribe", "One-Click").post(oneClick));

        assertThat(List.of(shown, clicked))
                .allSatisfy(refused -> refused.then()
                        .statusCode(429)
                        .header("Retry-After", "60")
                        .body("type", equalTo("/problems/too-many-preference-requests")));
        RestAssured.get(path(links.page("seldom@partner.example", Language.EN)))
                .then()
                .statusCode(200);
    }

    /** The first of three times as many requests as are let in that is not. */
    private static Response untilRefused(Supplier<Response> request) {
        return Stream.generate(request)
                .limit(180)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_officer_lifts_a_dead_mailbox_but_not_what_the_holder_refused() {
        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post(path(links.oneClick("lift@partner.example", "news")));
        var refused = suppressions("lift@partner.example").getString("items[0].id");
        var office = officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("mailbox", "lift@partner.example", "reason", "A test"))
                .post(API + "/suppressions")
                .then()
                .statusCode(201)
                .extract();

        lift(refused, "\"0\"").then().statusCode(422).body("type", equalTo("/problems/suppression-of-the-holder"));
        lift(office.path("id"), null).then().statusCode(428);
        lift(office.path("id"), office.header("ETag")).then().statusCode(201);

        assertThat(inForce("lift@partner.example").getList("items.reason")).containsExactly("UNSUBSCRIBED");
    }

    @Test
    void an_erasure_forgets_the_mailbox_keeps_the_counts_and_still_honours_the_refusal() {
        var mailbox = "forget@partner.example";
        var sent = Sent.to(dataSource, mailbox, "news", false, null);
        RestAssured.given().formParam("List-Unsubscribe", "One-Click").post(path(links.oneClick(mailbox, "news")));

        administrator()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("mailbox", mailbox, "reason", "Asked for by the holder"))
                .post(API + "/mailboxes/erasures")
                .then()
                .statusCode(201)
                .body("counts.campaignMails", equalTo(1));

        assertThat(Sent.text(
                        dataSource, "select mailbox || addressee from recipient where campaign = ?", sent.campaign()))
                .doesNotContain("forget");
        assertThat(Sent.text(dataSource, "select outcome from delivery where campaign = ?", sent.campaign()))
                .isEqualTo("ACCEPTED");
        assertThat(inForce(mailbox).getList("items.reason")).containsExactly("UNSUBSCRIBED");
        assertThat(consents(mailbox).getList("items.act")).containsExactly("WITHDRAWN");
        assertThat(consents(mailbox).getString("items[0].mailbox")).isNull();
        var export =
                administrator().get(API + "/mailboxes/" + mailbox + "/export").jsonPath();
        assertThat(export.getList("campaignMails")).isEmpty();
    }

    private static Response lift(String id, String ifMatch) {
        var request = officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("reason", "The mailbox was mended"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(API + "/suppressions/" + id + "/liftings");
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static Response save(String link, List<String> ticked) {
        return RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("subject", ticked)
                .formParam("offered", "events news partnership surveys training")
                .post(path(link));
    }

    private static JsonPath suppressions(String mailbox) {
        return officer()
                .queryParam("mailbox", mailbox)
                .get(API + "/suppressions")
                .jsonPath();
    }

    private static JsonPath inForce(String mailbox) {
        return officer()
                .queryParam("mailbox", mailbox)
                .queryParam("state", "IN_FORCE")
                .get(API + "/suppressions")
                .jsonPath();
    }

    private static JsonPath consents(String mailbox) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("auditor", Roles.AUDITOR).bearer())
                .queryParam("mailbox", mailbox)
                .get(API + "/consents")
                .jsonPath();
    }

    private static RequestSpecification officer() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("officer", Roles.OUTREACH_OFFICER).bearer());
    }

    private static RequestSpecification administrator() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin", Roles.ADMINISTRATOR).bearer());
    }
}
