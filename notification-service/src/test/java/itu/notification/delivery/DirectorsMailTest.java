package itu.notification.delivery;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DirectorsMailTest extends PostOffice {
    /** Answers that come between the freezing of a reminder and its mails. */
    @Test
    void a_directors_mail_is_stopped_when_all_its_administrations_have_answered_and_not_before() {
        var mailboxes = mailboxes(2);
        var campaign = campaign(mailboxes(1));
        campaigns.step(campaign, 1, mailboxes);
        forStates(campaign, 1, "{XDA,XDB}");
        forStates(campaign, 2, "{XDC,XDD}");
        replied(campaign, "XDA");
        replied(campaign, "XDB");
        replied(campaign, "XDC");

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(mailboxes)
                .extracting(mailbox -> server.mailsTo(mailbox).size())
                .containsExactly(0, 1);
        assertThat(campaigns.outcomes(campaign)).containsEntry("STOPPED", 1L).containsEntry("ACCEPTED", 2L);
    }

    private void forStates(UUID campaign, int number, String states) {
        campaigns.update(
                "update recipient set role = 'REGIONAL_DIRECTOR', also_for = ?::text[] where campaign = ? and step = 1 and number = ?",
                states,
                campaign,
                number);
    }

    private void replied(UUID campaign, String state) {
        campaigns.update(
                "insert into campaign_reply (campaign, addressee, kind, reference, at) values (?, ?, 'DECLARATION', 'x', now())",
                campaign,
                state);
    }
}
