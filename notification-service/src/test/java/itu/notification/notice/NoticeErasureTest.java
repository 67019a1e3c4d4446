package itu.notification.notice;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.notification.mailbox.Forgetting;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class NoticeErasureTest {
    @Inject
    Notices notices;

    @Test
    void a_notice_stays_with_its_reader_and_names_the_erased_mailbox_no_more() {
        var mailbox = "noticed-" + UUID.randomUUID() + "@partner.example";
        var reader = "reader-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> notices.leave(
                        new Reader.Person(reader),
                        "letter-refused",
                        Map.of("addressee", mailbox, "purpose", "application-received"),
                        null));
        var before = Forgetting.exported(mailbox);

        Forgetting.erased(mailbox);

        assertThat(before.getString("notices[0].particulars")).contains(mailbox);
        var seen = given().auth()
                .oauth2(Tokens.of(reader, Roles.OUTREACH_OFFICER).bearer())
                .get("/api/notifications/v1/notices");
        assertThat(seen.jsonPath().getList("items.findAll { it.particulars.purpose == 'application-received' }"))
                .isNotEmpty();
        assertThat(seen.asString()).doesNotContain(mailbox);
    }
}
