package itu.notification.form;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.ReplyKind;
import itu.notification.page.CampaignReplies;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Takes an answer to a form in: number, fact, acknowledgement and the note that an addressee has replied, all or nothing. */
@ApplicationScoped
class Answering {
    private final Forms forms;
    private final FormAnswers answers;
    private final Acknowledgements acknowledgements;
    private final AnswerEvents events;
    private final CampaignReplies replies;
    private final Audit audit;
    private final BusinessClock clock;

    Answering(
            Forms forms,
            FormAnswers answers,
            Acknowledgements acknowledgements,
            AnswerEvents events,
            CampaignReplies replies,
            Audit audit,
            BusinessClock clock) {
        this.forms = forms;
        this.answers = answers;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an answer. */
    sealed interface Result {
        /** @param acknowledged whether a letter will confirm it */
        record Received(FormVersion asked, UUID id, long number, boolean acknowledged) implements Result {}

        record Faulty(FormVersion asked, List<AnswerFault> faults) implements Result {}

        record NotOpen(FormVersion asked, FormDefinition.Phase phase) implements Result {}
    }

    /** What somebody else who reads the audit may know of an answer. */
    private record AuditedAnswer(String form, int version, long number, String language, boolean fromLetter) {}

    /**
     * Takes an answer in, once.
     *
     * @throws itu.platform.problem.ProblemException 404 when no such form is published
     */
    @Transactional
    Result answer(String key, Submission submission) {
        var asked = published(key);
        answers.hold(key);
        var before = answers.byToken(key, submission.token());
        if (before.isPresent()) {
            return new Result.Received(
                    asked, before.get().id(), before.get().number(), mailbox(asked, before.get()) != null);
        }
        var phase = asked.definition().phase(clock.instant());
        if (phase != FormDefinition.Phase.OPEN) {
            return new Result.NotOpen(asked, phase);
        }
        var checked = AnswerCheck.of(asked.definition(), submission.values());
        if (!checked.faults().isEmpty()) {
            return new Result.Faulty(asked, checked.faults());
        }
        return take(asked, submission, checked);
    }

    /** What would become of an answer; nothing is written. */
    @Transactional
    Result rehearse(String key, Submission submission) {
        var asked = published(key);
        var phase = asked.definition().phase(clock.instant());
        if (phase != FormDefinition.Phase.OPEN) {
            return new Result.NotOpen(asked, phase);
        }
        var checked = AnswerCheck.of(asked.definition(), submission.values());
        return checked.faults().isEmpty()
                ? new Result.Received(asked, Ids.next(), 0, false)
                : new Result.Faulty(asked, checked.faults());
    }

    private Result take(FormVersion asked, Submission submission, AnswerCheck.Result checked) {
        var recipient = replies.recipient(submission.recipient()).orElse(null);
        var now = clock.instant();
        var answer = new FormAnswer(
                Ids.next(), asked, answers.nextNumber(asked.form()), submission, checked.given(), recipient, now);
        answers.enter(answer);
        audit.record(AuditEntry.created(
                "form-answered",
                "form-answer",
                answer.id().toString(),
                new AuditedAnswer(
                        answer.form(),
                        asked.number(),
                        answer.number(),
                        submission.language().tag(),
                        recipient != null)));
        events.received(answer, asked.definition());
        if (recipient != null) {
            replies.answered(
                    recipient, ReplyKind.FORM, asked.form(), answer.id().toString(), now);
        }
        var mailbox = mailbox(asked, answer);
        if (mailbox != null) {
            acknowledgements.owe(answer.id(), mailbox);
        }
        return new Result.Received(asked, answer.id(), answer.number(), mailbox != null);
    }

    private FormVersion published(String key) {
        return forms.published(key)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private static @Nullable String mailbox(FormVersion asked, FormAnswer answer) {
        return asked.definition()
                .meaning(Question.Meaning.CONTACT_EMAIL)
                .map(question -> answer.given().get(question.key()))
                .map(List::getFirst)
                .orElse(null);
    }
}
