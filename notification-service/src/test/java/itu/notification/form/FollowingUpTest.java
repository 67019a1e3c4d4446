package itu.notification.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.Topics;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class FollowingUpTest {
    @Test
    void an_answer_is_handed_over_followed_up_and_found_again() {
        var key = FormDesk.published(Map.of());
        var id = FormDesk.received(key, "en", key + "@follow.example").getString("id");
        FormDesk.received(key, "en", key + "@other.example");

        act(key, id, "assignments", Map.of("officer", "partner-7", "note", "Please call"))
                .then()
                .statusCode(201);
        act(key, id, "steps", Map.of("kind", "MEETING", "on", "2026-12-01"))
                .then()
                .statusCode(201);
        act(key, id, "steps", Map.of("kind", "NOTE", "note", "They bring a map"))
                .then()
                .statusCode(201);

        var found = FormDesk.asOfficer()
                .queryParam("officer", "partner-7")
                .queryParam("state", "MEETING")
                .get(FormDesk.FORMS + "/" + key + "/answers")
                .jsonPath();
        assertThat(found.getList("items.id")).containsExactly(id);
        assertThat(show(key, id).jsonPath().getList("steps.kind")).containsExactly("ASSIGNED", "MEETING", "NOTE");
        Patience.await()
                .until(() -> Topics.records("notification.form.v1").stream()
                                .filter(record -> id.equals(record.key()))
                                .count()
                        == 2);
        assertThat(Topics.records("notification.form.v1"))
                .filteredOn(record -> id.equals(record.key()))
                .last()
                .satisfies(fact -> EventContracts.assertValid("notification/form-answer.handed-over.v1", fact.value()));
    }

    @Test
    void two_officers_do_not_overwrite_each_other() {
        var key = FormDesk.published(Map.of());
        var id = FormDesk.received(key, "en", key + "@race.example").getString("id");
        var tag = show(key, id).header("ETag");
        act(key, id, "assignments", Map.of("officer", "partner-1")).then().statusCode(201);

        var late = FormDesk.asOfficer()
                .header("If-Match", tag)
                .body(Map.of("officer", "partner-2"))
                .post(FormDesk.FORMS + "/" + key + "/answers/" + id + "/assignments");

        late.then().statusCode(412);
    }

    @Test
    void an_erased_answer_keeps_its_choices_and_nothing_about_a_person() {
        var key = FormDesk.published(Map.of());
        var id = FormDesk.received(key, "en", key + "@erase.example").getString("id");
        act(key, id, "steps", Map.of("kind", "CONTACTED", "note", "Somebody Secret was friendly"));

        act(key, id, "erasures", Map.of("reason", "Asked for")).then().statusCode(201);

        assertThat(show(key, id).asString())
                .contains("Example Telecom", "people", "ERASED")
                .doesNotContain("Secret", "erase.example");
        act(key, id, "steps", Map.of("kind", "CLOSED")).then().statusCode(409);
    }

    @Test
    void exports_run_no_formula() throws IOException {
        var key = FormDesk.published(Map.of());
        FormDesk.received(key, "en", key + "@export.example");

        var csv = FormDesk.asOfficer().accept("text/csv").get(FormDesk.FORMS + "/" + key + "/answers");
        var xlsx = FormDesk.asOfficer().get(FormDesk.FORMS + "/" + key + "/exports/answers.xlsx");

        csv.then().statusCode(200);
        assertThat(csv.asString()).contains("number,received_at", "Example Telecom", ",'=1+1 of");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.cellIterator())
                    .toIterable()
                    .anySatisfy(cell -> assertThat(cell.getStringCellValue()).startsWith("'=1+1"));
        }
    }

    @Test
    void answers_are_counted_by_choice_country_and_day() {
        var key = FormDesk.published(Map.of());
        FormDesk.received(key, "en", key + "@one.example");
        FormDesk.received(key, "fr", key + "@two.example");

        var summary = FormDesk.asOfficer()
                .get(FormDesk.FORMS + "/" + key + "/summary")
                .jsonPath();

        assertThat(summary.getLong("answers")).isEqualTo(2);
        assertThat(summary.getMap("byChoice.areas")).containsExactlyEntriesOf(Map.of("people", 2));
        assertThat(summary.getMap("byCountry")).containsExactlyEntriesOf(Map.of("CHE", 2));
        assertThat(summary.getMap("byLanguage")).hasSize(2);
        assertThat(summary.getMap("byDay")).hasSize(1);
    }

    private static Response show(String key, String id) {
        return FormDesk.asOfficer().get(FormDesk.FORMS + "/" + key + "/answers/" + id);
    }

    private static Response act(String key, String id, String what, Map<String, Object> body) {
        return FormDesk.as("partner-desk", Roles.PARTNERSHIP_OFFICER)
                .header("If-Match", show(key, id).header("ETag"))
                .body(body)
                .post(FormDesk.FORMS + "/" + key + "/answers/" + id + "/" + what);
    }
}
