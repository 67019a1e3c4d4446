package itu.notification.campaign;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static itu.notification.campaign.Office.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

/** Numbers of a paused campaign, which no engine works on: its deliveries are written here, as the engine writes them. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ProgressTest {
    private static final List<String> PARTS =
            List.of("accepted", "deferred", "refused", "suppressed", "stopped", "expired", "unwritable", "untried");

    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();
    private final String path = Office.CAMPAIGNS + "/" + id;

    @BeforeEach
    void a_paused_campaign_with_ten_recipients_and_a_reminder_to_two() {
        Office.sql(database, """
                insert into campaign (id, version, name, state, subject, statutory, audience, reply, synthetic, drafted_by, submitted_by,
                                      approved_by, recorded_at, launched_at)
                values (?, 1, 'Counted', 'PAUSED', 'arrears', true, '{"sources":[],"roles":[],"regions":[],"except":[]}',
                        '{"kind":"FORM","reference":"counted"}', true, 'a', 'a', 'b', now(), now())""", id);
        Office.sql(database, """
                insert into campaign_step (campaign, number, days_before, content, content_version, state, frozen_at, targeted)
                values (?, 0, null, gen_random_uuid(), 1, 'RUNNING', now(), 10), (?, 1, 3, gen_random_uuid(), 1, 'RUNNING', now(), 2)""", id, id);
        Office.sql(database, """
                insert into recipient (campaign, step, number, addressee_kind, addressee, role, mailbox, language, groups, region)
                select ?, 0, n, 'MEMBER_STATE', 'X' || chr(64 + n) || 'X', 'OFFICE', 'counted' || n || '@x.example',
                       case when n <= 4 then 'en' else 'fr' end, array['MEMBER_STATES'], case when n <= 5 then 'AFR' end
                from generate_series(1, 10) n""", id);
        Office.sql(database, """
                insert into recipient (campaign, step, number, addressee_kind, addressee, role, mailbox, language, groups, region)
                select ?, 1, n, 'MEMBER_STATE', 'X' || chr(64 + n) || 'X', 'MISSION', '=mission' || n || '@x.example', 'en',
                       array['MEMBER_STATES'], 'AFR'
                from generate_series(1, 2) n""", id);
    }

    private void delivered(int step, int from, int to, String outcome) {
        Office.sql(database, """
                insert into delivery (campaign, step, number, outcome, attempts, due_at, at, answer)
                select ?, ?, n, ?, 1, case when ? = 'DEFERRED' then now() end, now(), '250 ok' from generate_series(?, ?) n""", id, step, outcome, outcome, from, to);
    }

    private JsonPath got(String what) {
        return Office.as(DRAFTER)
                .accept("application/json")
                .get(path + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertAddsUp(Map<String, Integer> counts) {
        assertThat(PARTS.stream().mapToInt(counts::get).sum()).isEqualTo(counts.get("targeted"));
    }

    @Test
    void the_numbers_add_up_whatever_became_of_the_mails() {
        delivered(0, 1, 4, "ACCEPTED");
        delivered(0, 5, 6, "DEFERRED");
        delivered(0, 7, 7, "REFUSED");
        delivered(0, 8, 8, "SUPPRESSED");
        delivered(1, 1, 1, "UNWRITABLE");
        Office.sql(
                database,
                "update delivery set outcome = 'ACCEPTED', due_at = null, attempts = 2 where campaign = ? and number = 5",
                id);
        Office.sql(database, "update delivery set bounced_at = now() where campaign = ? and number in (1, 2)", id);

        var progress = got("progress");

        assertThat(progress.<String, Integer>getMap("steps[0].counts"))
                .containsEntry("targeted", 10)
                .containsEntry("accepted", 5)
                .containsEntry("deferred", 1)
                .containsEntry("refused", 1)
                .containsEntry("suppressed", 1)
                .containsEntry("untried", 2);
        assertThat(progress.getInt("total.bounced")).isEqualTo(3);
        assertAddsUp(progress.getMap("steps[0].counts"));
        assertAddsUp(progress.getMap("steps[1].counts"));
        assertAddsUp(progress.getMap("total"));
    }

    @Test
    void in_a_campaign_that_has_ended_what_no_server_took_counts_as_stopped() {
        delivered(0, 1, 4, "ACCEPTED");
        delivered(0, 5, 6, "DEFERRED");
        Office.sql(database, "update campaign set state = 'CANCELLED', ended_at = now() where id = ?", id);

        var counts = got("progress").<String, Integer>getMap("steps[0].counts");

        assertThat(counts)
                .containsEntry("stopped", 6)
                .containsEntry("untried", 0)
                .containsEntry("deferred", 0);
        assertAddsUp(counts);
        assertThat(got("recipients?step=0&outcome=STOPPED").getList("items")).hasSize(6);
    }

    @Test
    void the_proof_names_mailbox_time_answer_and_version() {
        delivered(0, 1, 1, "ACCEPTED");

        var row = got("recipients?outcome=ACCEPTED");

        assertThat(row.getList("items")).hasSize(1);
        assertThat(row.getString("items[0].mailbox")).isEqualTo("counted1@x.example");
        assertThat(row.getString("items[0].serverAnswer")).isEqualTo("250 ok");
        assertThat(row.getString("items[0].at")).endsWith("Z");
        assertThat(row.getInt("items[0].contentVersion")).isEqualTo(1);
    }

    @Test
    void recipients_are_filtered_and_come_in_pages() {
        delivered(0, 7, 7, "REFUSED");

        var first = got("recipients?limit=9");
        var second = got("recipients?limit=9&cursor=" + first.getString("next"));

        assertThat(first.getList("items")).hasSize(9);
        assertThat(second.getList("items.number")).isEqualTo(List.of(10, 1, 2));
        assertThat(got("recipients?outcome=REFUSED").getList("items.number")).isEqualTo(List.of(7));
        assertThat(got("recipients?step=0&language=en").getList("items")).hasSize(4);
        assertThat(got("recipients?step=0&region=AFR").getList("items")).hasSize(5);
        assertThat(got("recipients?addressee=XAX&group=MEMBER_STATES").getList("items.step"))
                .isEqualTo(List.of(0, 1));
        assertThat(got("recipients?outcome=UNTRIED").getList("items")).hasSize(11);
    }

    @Test
    void the_file_has_a_line_for_each_recipient_and_runs_no_formula() {
        var file = Office.as(DRAFTER).accept("text/csv").get(path + "/recipients");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.asString().lines()).hasSize(13);
        assertThat(file.asString()).contains("'=mission1@x.example");
    }

    @Test
    void the_funnel_counts_each_addressee_once() {
        delivered(0, 1, 10, "ACCEPTED");
        delivered(1, 1, 2, "ACCEPTED");
        Office.sql(database, "update delivery set bounced_at = now() where campaign = ? and number = 3", id);
        Office.sql(database, """
                insert into campaign_reply (campaign, addressee, kind, reference, at, withdrawn_at)
                values (?, 'XAX', 'DECLARATION', '1', now(), null), (?, 'XAX', 'OFFICE', '2', now(), null),
                       (?, 'XEX', 'OFFICE', '3', now(), null), (?, 'XFX', 'DECLARATION', '4', now(), now())""", id, id, id, id);

        var byLanguage = got("funnel?by=LANGUAGE");
        var byStep = got("funnel?by=step");

        assertThat(byLanguage.getList("lines.key")).isEqualTo(List.of("en", "fr"));
        assertThat(byLanguage.getList("lines.targeted")).isEqualTo(List.of(4, 6));
        assertThat(byLanguage.<String, Integer>getMap("total"))
                .containsEntry("targeted", 10)
                .containsEntry("sent", 10)
                .containsEntry("accepted", 10)
                .containsEntry("bounced", 1)
                .containsEntry("replied", 2)
                .containsEntry("declared", 1);
        assertThat(byStep.getList("lines.targeted")).isEqualTo(List.of(10, 2));
        assertThat(byStep.getInt("total.targeted")).isEqualTo(10);
        assertThat(got("funnel?by=REGION").getList("lines.key")).isEqualTo(List.of("-", "AFR"));
        assertThat(Office.as(DRAFTER)
                        .accept("text/csv")
                        .get(path + "/funnel?by=GROUP")
                        .asString()
                        .lines()
                        .toList())
                .hasSize(3)
                .element(2)
                .isEqualTo("*,10,10,10,1,2,1");
    }

    @Test
    void who_follows_is_told_the_numbers_and_then_each_change() throws Exception {
        var response = follow(null);

        try (var lines = lines(response)) {
            var first = nextData(lines);
            delivered(0, 1, 4, "ACCEPTED");
            var second = nextData(lines);
            Office.sql(database, "update campaign set state = 'CANCELLED', ended_at = now() where id = ?", id);
            var third = nextData(lines);
            var end = nextData(lines);

            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(first.getInt("total.untried")).isEqualTo(12);
            assertThat(second.getInt("total.accepted")).isEqualTo(4);
            assertThat(third.getString("state")).isEqualTo("CANCELLED");
            assertThat(end.getString("reason")).isEqualTo("over");
        }
    }

    @Test
    void a_sign_of_life_comes_when_nothing_else_does() throws Exception {
        try (var lines = lines(follow(null))) {
            nextData(lines);

            var next = nextButBlank(lines);

            assertThat(next).isEqualTo(":");
        }
    }

    @Test
    void who_comes_back_with_the_last_event_is_not_told_it_again() throws Exception {
        String seen;
        try (var lines = lines(follow(null))) {
            seen = next(lines, "id: ");
        }

        try (var lines = lines(follow(seen))) {
            var begun = nextButBlank(lines);
            var silence = nextButBlank(lines);
            delivered(0, 1, 4, "ACCEPTED");
            var change = nextData(lines);

            assertThat(begun).startsWith("retry: ");
            assertThat(silence).isEqualTo(":");
            assertThat(change.getInt("total.accepted")).isEqualTo(4);
        }
    }

    private HttpResponse<InputStream> follow(String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + "/progress/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + DRAFTER.bearer());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static String nextButBlank(BufferedReader lines) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty()) {
                return line;
            }
        }
        throw new AssertionError("The stream is over");
    }

    private static JsonPath nextData(BufferedReader lines) throws Exception {
        return JsonPath.from(next(lines, "data: "));
    }

    private static String next(BufferedReader lines, String field) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(field)) {
                return line.substring(field.length());
            }
        }
        throw new AssertionError("The stream is over");
    }
}
