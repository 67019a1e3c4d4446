package itu.notification.bounce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class BouncingTest {
    private static final String API = "/api/notifications/v1";
    private static final String SECRET = "whsec_c3ludGhldGljLXNlY3JldC1vZi10aGUtdGVzdHM=";
    private static final String SAMPLE_PATH = "b+afaztkp6drhhwumbu7ppwgfjkmaaaeaqcwykkmi@bounces.example";
    private static final String SAMPLE_MAILBOX = "declarations@ministry.example";

    @Inject
    DataSource dataSource;

    @Inject
    ReturnPaths returnPaths;

    @Test
    void a_hard_bounce_stops_the_mailbox_at_once_and_is_told_without_the_address() {
        var sent = Sent.to(dataSource, "hard@kor.example", "news", false, "KOR");

        var answer = upload("postfix-user-unknown", sent, path(sent));

        assertThat(answer.jsonPath().getString("outcome")).isEqualTo("APPLIED");
        assertThat(suppressions(sent).getList("items.reason")).containsExactly("HARD_BOUNCE");
        assertThat(suppressions(sent).getString("items[0].subject")).isEqualTo("*");
        assertThat(bouncedAt(sent)).isNotNull();
        await().until(() -> told("KOR") != null);
        EventContracts.assertValid("notification/mailbox.bounced.v1", told("KOR"));
        assertThat(told("KOR")).doesNotContain("hard@kor.example");
    }

    @Test
    void a_soft_bounce_stops_the_mailbox_the_third_time_only() {
        var mailbox = "soft@partner.example";
        for (var i = 0; i < 2; i++) {
            var sent = Sent.to(dataSource, mailbox, "news", false, null);
            upload("postfix-over-quota", sent, path(sent));
        }
        assertThat(list("/suppressions", mailbox).getList("items")).isEmpty();

        var third = Sent.to(dataSource, mailbox, "news", false, null);
        upload("postfix-over-quota", third, path(third));

        assertThat(list("/suppressions", mailbox).getList("items.reason")).containsExactly("SOFT_BOUNCES");
        assertThat(list("/bounces", mailbox).getList("items.kind")).containsExactly("SOFT", "SOFT", "SOFT");
    }

    @ParameterizedTest
    @CsvSource({
        "arf-abuse,COMPLAINT,news",
        "postfix-delayed,DELAYED,",
        "postfix-forwarded-elsewhere,SOFT,",
    })
    void what_is_no_hard_bounce_stops_no_more_than_it_should(String sample, String kind, String suppressed) {
        var sent = Sent.to(dataSource, sample + "@partner.example", "news", false, null);

        upload(sample, sent, path(sent));

        assertThat(list("/bounces", sent.mailbox()).getList("items.kind")).containsExactly(kind);
        assertThat(suppressions(sent).getString("items[0].subject")).isEqualTo(suppressed);
    }

    @Test
    void a_forged_return_path_has_no_effect() {
        var sent = Sent.to(dataSource, "forged@partner.example", "news", false, null);
        var path = path(sent);
        var forged = path.substring(0, 4) + (path.charAt(4) == 'a' ? 'b' : 'a') + path.substring(5);

        var answer = upload("postfix-user-unknown", sent, forged);

        assertThat(answer.jsonPath().getString("outcome")).isEqualTo("FORGED");
        assertThat(suppressions(sent).getList("items")).isEmpty();
    }

    @Test
    void a_message_has_its_effect_once_whichever_way_it_comes() throws Exception {
        var sent = Sent.to(dataSource, "once@partner.example", "news", false, null);
        var message = sample("gmail-over-quota", sent, path(sent));

        deliver(message);
        await().until(() -> list("/bounces", sent.mailbox()).getList("items").size() == 1);
        var again = upload(message);

        assertThat(again.jsonPath().getString("outcome")).isEqualTo("REPEATED");
        assertThat(list("/bounces", sent.mailbox()).getList("items.channel")).containsExactly("MAILBOX");
    }

    @Test
    void a_mail_to_the_unsubscribe_address_unsubscribes_from_the_campaigns_subject() throws Exception {
        var sent = Sent.to(dataSource, "mailto@partner.example", "surveys", false, null);

        deliver(sample("unsubscribe-by-mail", sent, path(sent))
                .replace(
                        SAMPLE_PATH.replace("b+", "u+"),
                        returnPaths.unsubscribe(sent.campaign(), sent.step(), sent.number())));

        await().until(() -> !suppressions(sent).getList("items").isEmpty());
        assertThat(suppressions(sent).getString("items[0].subject")).isEqualTo("surveys");
        assertThat(suppressions(sent).getString("items[0].reason")).isEqualTo("UNSUBSCRIBED");
    }

    @Test
    void a_persons_answer_is_kept_as_a_reference_without_its_words() throws Exception {
        var sent = Sent.to(dataSource, "answer@partner.example", "news", false, null);

        deliver(sample("reply-of-a-person", sent, path(sent)));

        await().until(() -> !replies(sent).getList("items").isEmpty());
        assertThat(replies(sent).getString("items[0].campaign"))
                .isEqualTo(sent.campaign().toString());
        assertThat(replies(sent).prettify()).doesNotContain("keep our class");
    }

    @Test
    void a_provider_tells_by_a_signed_webhook_and_telling_again_has_no_effect() {
        var sent = Sent.to(dataSource, "hook@partner.example", "news", false, null);
        var id = "msg_" + UUID.randomUUID();
        var body =
                "{\"events\":[{\"kind\":\"HARD\",\"returnPath\":\"%s\",\"status\":\"5.1.1\",\"recipient\":\"Hook@Partner.example\"}]}"
                        .formatted(path(sent));

        var first = webhook(id, SECRET, body);
        var second = webhook(id, SECRET, body);
        var foreign = webhook(id, "whsec_YW5vdGhlciBzeW50aGV0aWMgc2VjcmV0Lg==", body);

        assertThat(first.jsonPath().getMap("outcomes")).isEqualTo(Map.of("APPLIED", 1));
        assertThat(second.jsonPath().getMap("outcomes")).isEqualTo(Map.of("REPEATED", 1));
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(suppressions(sent).getList("items.reason")).containsExactly("HARD_BOUNCE");
    }

    private Response webhook(String id, String secret, String body) {
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        return RestAssured.given()
                .contentType("application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", WebhookSignature.sign(secret, id, timestamp, body))
                .body(body)
                .post(API + "/bounces/webhooks");
    }

    private String path(Sent sent) {
        return returnPaths.of(sent.campaign(), sent.step(), sent.number());
    }

    private Response upload(String sample, Sent sent, String path) {
        return upload(sample(sample, sent, path));
    }

    private static Response upload(String message) {
        return officer()
                .config(RestAssured.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.TEXT)))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("message/rfc822")
                .body(message.getBytes(StandardCharsets.ISO_8859_1))
                .post(API + "/bounces/reports")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** A sample as if it were about a mail of ours, under an id of its own. */
    private static String sample(String name, Sent sent, String path) {
        try (var in = BouncingTest.class.getResourceAsStream("/bounces/" + name + ".eml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace(SAMPLE_PATH, path)
                    .replace(SAMPLE_MAILBOX, sent.mailbox())
                    .replaceFirst("(?m)^Message-I[Dd]: <", "Message-ID: <" + UUID.randomUUID() + ".");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deliver(String message) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", SuiteInfrastructure.settings().get("suite.smtp.port"));
        Message mail =
                new MimeMessage(
                        Session.getInstance(properties),
                        new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))) {
                    @Override
                    protected void updateMessageID() {
                        // it is passed on as it came
                    }
                };
        Transport.send(mail, new InternetAddress[] {new InternetAddress("bounces@itu-suite.example")});
    }

    private static String told(String key) {
        return Topics.records("notification.mailbox.v1").stream()
                .filter(record -> key.equals(record.key()))
                .map(Topics.Message::value)
                .findFirst()
                .orElse(null);
    }

    private String bouncedAt(Sent sent) {
        return Sent.text(dataSource, "select bounced_at from delivery where campaign = ?", sent.campaign());
    }

    private static JsonPath suppressions(Sent sent) {
        return list("/suppressions", sent.mailbox());
    }

    private static JsonPath replies(Sent sent) {
        return officer()
                .queryParam("campaign", sent.campaign())
                .get(API + "/inbound-replies")
                .jsonPath();
    }

    private static JsonPath list(String path, String mailbox) {
        return officer()
                .queryParam("mailbox", mailbox)
                .get(API + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification officer() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("officer", Roles.OUTREACH_OFFICER).bearer());
    }
}
