package itu.notification.suppression;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxProblem;
import itu.notification.mailbox.Mailboxes;
import itu.notification.subject.Subjects;
import itu.notification.suppression.SuppressionPayloads.NewEntry;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Judges what the office asks to enter in the suppression list. */
@ApplicationScoped
class OfficeEntries {
    private final Subjects subjects;
    private final BusinessClock clock;

    OfficeEntries(Subjects subjects, BusinessClock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * What is to be entered, once it is sound.
     *
     * @throws ProblemException 422 for a mailbox that is none, a subject that is unknown, or one that nobody can refuse
     */
    NewSuppression checked(NewEntry body) {
        var mailbox = Mailboxes.normal(body.mailbox())
                .orElseThrow(() -> Problem.of(MailboxProblem.MAILBOX_MALFORMED).toException());
        if (!Suppression.ALL.equals(body.subjectOrAll())) {
            var subject = subjects.of(body.subjectOrAll(), clock.today())
                    .orElseThrow(() -> refusal(SuppressionProblem.SUBJECT_UNKNOWN, body.subjectOrAll()));
            if (subject.statutory()) {
                throw refusal(SuppressionProblem.SUBJECT_STATUTORY, subject.code());
            }
        }
        return new NewSuppression(
                mailbox,
                body.subjectOrAll(),
                body.requested() ? SuppressionReason.UNSUBSCRIBED : SuppressionReason.OFFICE,
                body.reason().strip());
    }

    private static ProblemException refusal(SuppressionProblem problem, String subject) {
        return Problem.of(problem).with("subject", subject).toException();
    }
}
