package itu.notification.form;

import java.net.IDN;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.mailbox.Forgetting;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class FormErasureTest {
    private String key;
    private String mailbox;

    @BeforeEach
    void a_form_of_its_own() {
        key = FormDesk.published(Map.of());
        mailbox = key + "@" + IDN.toASCII("förms.example");
    }

    private Response shown(String id) {
        return FormDesk.asOfficer().get(FormDesk.FORMS + "/" + key + "/answers/" + id);
    }

    @Test
    void the_holder_gets_the_answer_with_what_the_office_noted() {
        var id = FormDesk.received(
                        key, "en", "Form" + mailbox.substring("form".length(), mailbox.indexOf('@')) + "@FÖRMS.example")
                .getString("id");
        FormDesk.asOfficer()
                .header("If-Match", shown(id).header("ETag"))
                .body(Map.of("kind", "NOTE", "note", "Was friendly"))
                .post(FormDesk.FORMS + "/" + key + "/answers/" + id + "/steps")
                .then()
                .statusCode(201);

        var exported = Forgetting.exported(mailbox);

        assertThat(exported.getList("formAnswers")).hasSize(1);
        assertThat(exported.getString("formAnswers[0].given")).contains("Somebody Secret");
        assertThat(exported.getString("formAnswers[0].steps")).contains("Was friendly");
    }

    @Test
    void once_erased_the_answer_is_counted_and_holds_nothing_about_the_person() {
        var id = FormDesk.received(key, "en", mailbox).getString("id");
        FormDesk.received(key, "en", "other-" + mailbox);

        var erased = Forgetting.erased(mailbox);

        assertThat(erased.getInt("counts.formAnswers")).isEqualTo(1);
        assertThat(shown(id).asString())
                .contains("Example Telecom", "people", "ERASED")
                .doesNotContain("Secret", mailbox);
        assertThat(Forgetting.exported(mailbox).getList("formAnswers")).isEmpty();
        assertThat(Forgetting.exported("other-" + mailbox).getList("formAnswers"))
                .hasSize(1);
        assertThat(FormDesk.asOfficer()
                        .get(FormDesk.FORMS + "/" + key + "/summary")
                        .jsonPath()
                        .getInt("answers"))
                .isEqualTo(2);
    }
}
