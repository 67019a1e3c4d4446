package itu.notification.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** One mailbox in two spellings: told by the register with a domain in its own script, and in a list that was handed in. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class OneMailboxTest {
    private final String label = UUID.randomUUID().toString().substring(0, 8);
    private final UUID organization = UUID.randomUUID();
    private final UUID members = UUID.randomUUID();

    private String audience() {
        Register.organization(organization, "CHE", "PRIVATE", 1);
        Register.organizationMailbox(organization, "Office@MÜLLER." + label + ".example", "fr");
        Register.targetList(members, 1, 1, 1, "ORGANIZATION", List.of(organization.toString()));
        await().until(() -> !Outreach.rows("select 1 from address where holder = '" + organization + "'")
                        .isEmpty()
                && !Outreach.rows("select 1 from target_list_part where list = '" + members + "'")
                        .isEmpty());
        var guests = Outreach.upload(
                        "Guests", "mailbox,language\noffice@xn--mller-kva.%s.example,en\n".formatted(label), false)
                .jsonPath()
                .getString("id");
        return """
                {"sources":[{"kind":"TARGET_LIST","list":"%s"},{"kind":"UPLOADED_LIST","list":"%s"}],
                 "roles":["MEMBERSHIP_FOCAL_POINT"]}""".formatted(members, guests);
    }

    @Test
    void two_spellings_get_one_letter() {
        var audience = audience();

        var count = Outreach.count(audience);

        assertThat(count.getInt("mailboxes")).isEqualTo(1);
        assertThat(Outreach.sample(audience)).extracting("addressee").containsExactly(organization.toString());
    }

    @Test
    void a_mailbox_that_is_left_out_is_left_out_in_any_spelling() {
        var guests = Outreach.upload("Guests", "mailbox,language\nGuest@Left-%s.example,en\n".formatted(label), false)
                .jsonPath()
                .getString("id");

        var count = Outreach.count(Outreach.ofList(
                "UPLOADED_LIST", UUID.fromString(guests), ",\"except\":[\"gUEST@lEFT-%s.Example\"]".formatted(label)));

        assertThat(count.getInt("mailboxes")).isZero();
    }

    @Test
    void what_was_refused_in_one_spelling_is_refused_in_the_other() {
        var audience = audience();
        Outreach.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("mailbox", "OFFICE@Müller." + label + ".example", "reason", "Asked by telephone"))
                .post("/api/notifications/v1/suppressions")
                .then()
                .statusCode(201);

        var count = Outreach.officer()
                .contentType("application/json")
                .body("{\"audience\":" + audience + ",\"subject\":\"events\"}")
                .post(Outreach.AUDIENCES + "/counts")
                .jsonPath();

        assertThat(count.getInt("suppressed")).isEqualTo(1);
    }
}
