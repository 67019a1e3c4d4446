package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.notification.mailbox.Forgetting;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class LetterErasureTest {
    @Test
    void the_words_to_an_applicant_go_with_its_mailbox_and_the_proof_of_their_sending_stays() {
        var application = UUID.randomUUID();
        var mailbox = "applicant-" + application + "@telecom.example";
        tell(application, mailbox, "submitted");
        var id = Desk.await().until(() -> sent(application), found -> found != null);
        var before = Forgetting.exported(mailbox);

        var counts = Forgetting.erased(mailbox);

        assertThat(before.getString("dispatches[0].text")).contains("Example Telecom (synthetic)");
        assertThat(counts.getInt("counts.dispatches")).isEqualTo(1);
        Desk.asOfficer().get(Desk.DISPATCHES + "/" + id + "/letter").then().statusCode(404);
        var proof = shown(id);
        assertThat(proof.getString("status")).isEqualTo("SENT");
        assertThat(proof.getString("contentSha256")).hasSize(64);
        assertThat(proof.prettify()).doesNotContain(mailbox);
        assertThat(Forgetting.exported(mailbox).getList("dispatches")).isEmpty();
    }

    @Test
    void an_applicant_that_the_facts_of_a_letter_to_a_state_name_is_found_and_erased_there_too() {
        var application = UUID.randomUUID();
        var mailbox = "asked-" + application + "@telecom.example";
        tell(application, mailbox, "member-state-informed");
        Desk.await()
                .until(() -> !Forgetting.exported(mailbox).getList("dispatches").isEmpty());

        Forgetting.erased(mailbox);

        assertThat(Forgetting.exported(mailbox).getList("dispatches")).isEmpty();
    }

    @Test
    void the_letter_to_an_office_stays_when_its_former_mailbox_is_erased() {
        var declaration = UUID.randomUUID();
        var mailbox = "former-" + declaration + "@and.example";
        Facts.reachable("AND", mailbox, "en");
        Facts.declaration("AND", declaration);
        var id = Desk.awaitStatus("AND", declaration, "SENT").getString("id");
        Facts.mailbox("AND", "present-" + declaration + "@and.example", "en", System.nanoTime());
        Desk.await().until(() -> Forgetting.designated("present-" + declaration + "@and.example"));

        Forgetting.erased(mailbox);

        Desk.asOfficer().get(Desk.DISPATCHES + "/" + id + "/letter").then().statusCode(200);
        assertThat(shown(id).getString("address")).endsWith("@erased.invalid");
    }

    private static String sent(UUID application) {
        return Desk.asOfficer()
                .queryParam("purpose", "application-received")
                .queryParam("status", "SENT")
                .get(Desk.DISPATCHES)
                .jsonPath()
                .param("application", application.toString())
                .getString("items.find { it.addressee == application }?.id");
    }

    private static JsonPath shown(String id) {
        return Desk.asOfficer().get(Desk.DISPATCHES + "/" + id).jsonPath();
    }

    private static void tell(UUID application, String mailbox, String what) {
        Facts.tell(
                "membership.application.v1",
                "itu.membership.application." + what + ".v1",
                application.toString(),
                application.toString(),
                1,
                UUID.randomUUID(),
                EventContracts.example("membership/application." + what + ".v1")
                        .replace("membership@telecom.example", mailbox),
                Map.of());
    }
}
