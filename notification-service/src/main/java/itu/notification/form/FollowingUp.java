package itu.notification.form;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** What the office does about an answer: hands it to an officer, notes what was reached and what comes next, erases it on request. */
@ApplicationScoped
class FollowingUp {
    private static final String SUBJECT = "form-answer";

    private final Forms forms;
    private final FormAnswers answers;
    private final AnswerSteps steps;
    private final Acknowledgements acknowledgements;
    private final AnswerEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    FollowingUp(
            Forms forms,
            FormAnswers answers,
            AnswerSteps steps,
            Acknowledgements acknowledgements,
            AnswerEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.forms = forms;
        this.answers = answers;
        this.steps = steps;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the audit keeps: how far an answer is, and with whom; a note may speak of a person and is left out. */
    private record AuditedState(
            FormAnswer.State state, @Nullable String officer) {
        static AuditedState of(FormAnswer answer) {
            return new AuditedState(answer.state(), answer.officer());
        }
    }

    /** An answer with the version that {@code If-Match} names. */
    record Followed(AnswerView view, long version) {}

    @Transactional
    Followed show(String form, UUID id) {
        return view(answers.byId(form, id));
    }

    /**
     * Hands an answer to an officer.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is erased, 412 and 428 by {@code If-Match}
     */
    @Transactional
    Followed assign(String form, UUID id, String officer, @Nullable String note, @Nullable String ifMatch) {
        var answer = held(form, id, ifMatch);
        var before = AuditedState.of(answer);
        answer.assign(officer);
        enter(answer, AnswerStep.Kind.ASSIGNED, clock.today(), note, officer);
        audit(answer, "form-answer-handed-over", before, null);
        events.handedOver(answer, clock.instant());
        return view(answer);
    }

    /**
     * Notes what was reached, or what is planned for a day to come.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is erased, 412 and 428 by {@code If-Match}
     */
    @Transactional
    Followed note(
            String form,
            UUID id,
            AnswerStep.Kind kind,
            @Nullable LocalDate on,
            @Nullable String note,
            @Nullable String ifMatch) {
        var answer = held(form, id, ifMatch);
        var before = AuditedState.of(answer);
        answer.reach(kind);
        enter(answer, kind, on == null ? clock.today() : on, note, null);
        audit(answer, "form-answer-followed-up", before, null);
        return view(answer);
    }

    /**
     * Erases what is about a person: free texts, addresses, notes. Coded choices, country and the organization's name stay.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is erased already, 412 and 428 by {@code If-Match}
     */
    @Transactional
    Followed erase(String form, UUID id, String reason, @Nullable String ifMatch) {
        var answer = held(form, id, ifMatch);
        erase(answer, reason);
        return view(answer);
    }

    /** As above, in the caller's transaction, of an answer that is held and not erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(FormAnswer answer, String reason) {
        var before = AuditedState.of(answer);
        answer.erase(forms.version(answer.form(), answer.formVersion()), clock.instant());
        acknowledgements.erase(answer.id());
        steps.eraseNotes(answer.id());
        enter(answer, AnswerStep.Kind.ERASED, clock.today(), null, null);
        audit(answer, "form-answer-erased", before, reason);
    }

    private FormAnswer held(String form, UUID id, @Nullable String ifMatch) {
        var answer = answers.byId(form, id);
        ETags.requireMatch(ifMatch, answer.version());
        if (answer.erased()) {
            throw Problem.of(FormProblem.ANSWER_ERASED).toException();
        }
        return answer;
    }

    private void enter(
            FormAnswer answer, AnswerStep.Kind kind, LocalDate on, @Nullable String note, @Nullable String officer) {
        var number = steps.of(answer.id()).size() + 1;
        steps.enter(answer, new AnswerStep(number, kind, on, note, officer, caller.subject(), clock.instant()));
    }

    private void audit(FormAnswer answer, String action, AuditedState before, @Nullable String reason) {
        audit.record(new AuditEntry(action, SUBJECT, answer.id().toString(), before, AuditedState.of(answer), reason));
    }

    private Followed view(FormAnswer answer) {
        return new Followed(
                AnswerView.of(answer, acknowledgements.state(answer.id()).orElse(null), steps.of(answer.id())),
                answer.version());
    }
}
