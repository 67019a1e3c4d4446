package itu.notification.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;

import itu.notification.campaign.PreviewPayloads.TestMail;
import itu.notification.campaign.PreviewPayloads.TestSend;
import itu.notification.mail.Answer;
import itu.notification.mail.Courier;
import itu.notification.mail.OutgoingMail;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.Texts;

/** Sends a campaign's letter to one mailbox at once, marked as a test and counted nowhere. */
@ApplicationScoped
class Testing {
    private final Reach reach;
    private final Showing showing;
    private final Instance<Courier> couriers;
    private final Audit audit;

    Testing(Reach reach, Showing showing, Instance<Courier> couriers, Audit audit) {
        this.reach = reach;
        this.showing = showing;
        this.couriers = couriers;
        this.audit = audit;
    }

    /** @throws itu.platform.problem.ProblemException 404, 422, 503 while no mail server can be reached */
    @Transactional
    List<TestMail> send(UUID id, TestSend asked) {
        var example = reach.example(id, asked.stepOrLetter(), asked.as());
        var languages =
                asked.language() == null ? Arrays.asList(Language.values()) : List.of(Language.ofTag(asked.language()));
        var letters = languages.stream()
                .map(language -> showing.letter(example, language))
                .toList();
        var sent = new ArrayList<TestMail>();
        var courier = couriers.get();
        try {
            courier.connect();
            for (var letter : letters) {
                sent.add(send(courier, asked.mailbox(), letter));
            }
        } catch (MessagingException e) {
            throw Problem.of(PlatformProblem.TEMPORARILY_UNAVAILABLE).toException();
        } finally {
            courier.release();
            couriers.destroy(courier);
        }
        audit.record(AuditEntry.created(
                "campaign-tested",
                "campaign",
                id.toString(),
                Map.of("step", asked.stepOrLetter(), "mails", sent.size())));
        return sent;
    }

    private static TestMail send(Courier courier, String mailbox, Showing.Shown shown) throws MessagingException {
        courier.connect();
        var letter = shown.letter();
        var subject = Texts.format("messages", "campaign.test-mark", shown.language(), Map.of()) + " " + letter.title();
        var answer = courier.send(new OutgoingMail(
                courier.messageId(Ids.next().toString()),
                mailbox,
                shown.language(),
                letter.sender(),
                subject,
                letter.text(),
                letter.html(),
                null,
                Map.of(),
                shown.files()));
        return new TestMail(shown.language().tag(), subject, answer instanceof Answer.Accepted, answer.line());
    }
}
