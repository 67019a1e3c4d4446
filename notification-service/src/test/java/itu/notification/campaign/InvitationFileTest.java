package itu.notification.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Mail;
import itu.local.test.Mailbox;
import itu.notification.MailGate;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class InvitationFileTest {
    private static final String OFFICE = Office.OFFICE;

    @Inject
    DataSource database;

    @Test
    void an_invitation_brings_the_meeting_as_an_entry_of_the_calendar_in_the_language_of_the_letter()
            throws MessagingException, IOException {
        Office.reachable(database, OFFICE, "CHE");
        var meeting = MeetingBook.meeting();
        var content = TestContents.ready();

        Office.launched(Office.draft("Invited", OFFICE, content, MeetingBook.invitation(meeting)));

        var parts = (MimeMultipart) mail("CHE", content.toString()).message().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        var file = parts.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("text/calendar; charset=utf-8; method=PUBLISH");
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(written(file))
                .contains(
                        "UID:meeting." + meeting.toLowerCase(Locale.ROOT) + "@",
                        "SUMMARY;LANGUAGE=fr:Forum (fr)",
                        "DTSTART;VALUE=DATE:20280605",
                        "DTEND;VALUE=DATE:20280610");
    }

    @Test
    void a_letter_that_invites_to_nothing_brings_no_file() throws MessagingException, IOException {
        Office.reachable(database, OFFICE, "CHE");
        var content = TestContents.ready();

        Office.launched(Office.draft("No invitation", OFFICE, content, ""));

        var mail = mail("CHE", content.toString()).message();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    private static String written(BodyPart file) throws MessagingException, IOException {
        try (var in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Mail mail(String state, String content) {
        await().until(() -> !mails(state, content).isEmpty());
        return mails(state, content).getFirst();
    }

    private static List<Mail> mails(String state, String content) {
        return Mailbox.messagesTo(Office.mailbox(OFFICE, state)).stream()
                .filter(mail ->
                        mail.header("X-Template-Version").stream().anyMatch(version -> version.startsWith(content)))
                .toList();
    }
}
