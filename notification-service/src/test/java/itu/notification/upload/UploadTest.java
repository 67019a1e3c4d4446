package itu.notification.upload;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.notification.MailGate;
import itu.notification.audience.Outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class UploadTest {
    private static final String UPLOADS = "/api/notifications/v1/audiences/uploads";
    private static final String MIXED = """
            addressee,mailbox,language,group,name,session
            ,guest.one@invited.example,fr,VIP,"An office, invented",Opening
            ,Guest.One@invited.example,en,VIP,The same again,
            ,no mailbox,en,,,
            ,guest.two@invited.example,de,,,
            QQQ,guest.three@invited.example,en,,,
            ,guest.four@invited.example,zh,Guests,合成,Closing,too many
            """;

    @Test
    void each_row_is_accounted_for_and_the_counts_add_up() {
        var report = Outreach.upload("Guests", MIXED, false);

        report.then()
                .statusCode(201)
                .header("Location", containsString(UPLOADS + "/"))
                .body("read", equalTo(6))
                .body("taken", equalTo(1))
                .body("repeated", equalTo(1))
                .body("refused", equalTo(4));
        assertThat(report.jsonPath().<Integer>getList("rows.line")).containsExactly(3, 4, 5, 6, 7);
        assertThat(report.jsonPath().<String>getList("rows.code"))
                .containsExactly("repeated", "mailbox-invalid", "language-unknown", "addressee-unknown", "unreadable");
        Outreach.officer()
                .get(UPLOADS + "/" + report.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("taken", equalTo(1));
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        var name = "Rehearsed " + UUID.randomUUID();

        var report = Outreach.upload(name, MIXED, true);

        report.then()
                .statusCode(200)
                .body("id", nullValue())
                .body("taken", equalTo(1))
                .body("refused", equalTo(4));
        var kept = Outreach.officer().get(UPLOADS + "?limit=200").jsonPath().<String>getList("items.name");
        assertThat(kept).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_byte_order_mark_and_any_separator_are_taken(String separator) {
        var csv = "\ufeffmailbox,language,name\r\noffice@list.example,ar,مكتب اصطناعي\r\n".replace(",", separator);

        var report = Outreach.upload("Separated", csv, false);

        report.then().statusCode(201).body("taken", equalTo(1));
    }

    @Test
    void further_columns_fill_placeholders() {
        var list = Outreach.upload(
                        "Guests", "mailbox,language,name,seat\nguest@seat.example,en,An office,12 A\n", false)
                .jsonPath()
                .getString("id");

        var sample = Outreach.officer()
                .contentType("application/json")
                .body("{\"audience\":{\"sources\":[{\"kind\":\"UPLOADED_LIST\",\"list\":\"" + list + "\"}]}}")
                .post("/api/notifications/v1/audiences/samples");

        sample.then()
                .statusCode(200)
                .body("items[0].addressee", equalTo("guest@seat.example"))
                .body("items[0].values.seat", equalTo("12 A"))
                .body("items[0].values.'addressee.name'", equalTo("An office"));
    }

    @Test
    void the_same_file_under_the_same_key_is_the_same_list() {
        var key = UUID.randomUUID();

        var first = send(key, "mailbox,language\na@twice.example,en\n");
        var again = send(key, "mailbox,language\na@twice.example,en\n");
        var other = send(key, "mailbox,language\nb@twice.example,en\n");

        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        again.then().header("Idempotency-Replayed", equalTo("true"));
        other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailbox\na@x.example\n",
                "mailbox,language,mailbox\n",
                "mailbox,language\n\"a@x.example,en\n"
            })
    void a_file_that_is_no_list_is_refused(String csv) {
        var refused = Outreach.upload("Unusable", csv, false);

        refused.then().statusCode(422).body("type", equalTo("/problems/invalid-csv"));
    }

    @Test
    void a_list_without_any_recipient_is_refused() {
        var refused = Outreach.upload("Empty", "mailbox,language\nnobody,en\n", false);

        refused.then().statusCode(422).body("type", equalTo("/problems/uploaded-list-empty"));
    }

    private static io.restassured.response.Response send(UUID key, String csv) {
        return Outreach.officer()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .queryParam("name", "Twice")
                .body(csv)
                .post(UPLOADS);
    }
}
