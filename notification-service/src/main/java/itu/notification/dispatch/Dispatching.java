package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import itu.notification.bounce.ReturnPaths;
import itu.notification.mail.Answer;
import itu.notification.notice.Notices;
import itu.notification.notice.Reader;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/**
 * The two transactions around each mail: one gives a letter out of hand before the server hears of it, one records what
 * the server said. A crash between them leaves a letter handed; when its lease ends it is sent once more under the same
 * message id and counted as doubtful. One letter at most per instance can be in that state.
 */
@ApplicationScoped
class Dispatching {
    private static final Logger LOG = Logger.getLogger(Dispatching.class);

    private final Dispatches dispatches;
    private final DispatchedLetters letters;
    private final Notices notices;
    private final Writing writing;
    private final DispatchConfig config;
    private final DispatchMetrics metrics;
    private final ReturnPaths returnPaths;
    private final BusinessClock clock;
    private final Audit audit;

    Dispatching(
            Dispatches dispatches,
            DispatchedLetters letters,
            Notices notices,
            Writing writing,
            DispatchConfig config,
            DispatchMetrics metrics,
            ReturnPaths returnPaths,
            BusinessClock clock,
            Audit audit) {
        this.dispatches = dispatches;
        this.letters = letters;
        this.notices = notices;
        this.writing = writing;
        this.config = config;
        this.metrics = metrics;
        this.returnPaths = returnPaths;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether anything is to be sent now, after queueing what has an address meanwhile. */
    @Transactional
    boolean anyDue() {
        dispatches.queueAddressed();
        return dispatches.anyDue();
    }

    /** Takes the next letter out of the queue for the caller alone. */
    @Transactional
    Claim claim() {
        var now = dispatches.databaseTime();
        var due = dispatches.nextDue(now);
        if (due.isEmpty()) {
            return new Claim.NothingDue();
        }
        var dispatch = due.get();
        var leaseEnd = now.plus(config.lease());
        try {
            var letter = dispatch.inDoubt()
                    ? writing.sameAgain(dispatch, clock.instant(), leaseEnd)
                    : writing.fresh(dispatch, clock.instant(), leaseEnd);
            return letter.<Claim>map(words -> new Claim.Ready(dispatch.handover(words, returnPaths.of(dispatch.id()))))
                    .orElseGet(Claim.PutOff::new);
        } catch (UnwritableLetterException e) {
            LOG.errorf(e, "Dispatch %s cannot be written", dispatch.id());
            dispatch.postpone(
                    "Not sent: the letter could not be written", now.plus(dispatch.waitAfter(config.backoff())));
            return new Claim.PutOff();
        }
    }

    /** Records the answer to an attempt, unless the attempt took longer than its lease and is no longer the caller's. */
    @Transactional
    void conclude(UUID id, int attempt, Answer answer) {
        var dispatch = dispatches.hold(id).orElseThrow();
        if (!dispatch.underWay(attempt)) {
            LOG.warnf(
                    "Attempt %d of dispatch %s ended after its lease: %s",
                    attempt, id, DispatchMetrics.outcome(answer));
            return;
        }
        var before = dispatch.view();
        dispatch.conclude(
                answer, clock.instant(), dispatches.databaseTime().plus(dispatch.waitAfter(config.backoff())));
        audit.record(new AuditEntry(action(answer), "dispatch", id.toString(), before, dispatch.view(), null));
        metrics.count(dispatch.request().purpose(), answer);
        leaveNotice(dispatch, answer);
    }

    private void leaveNotice(Dispatch dispatch, Answer answer) {
        var request = dispatch.request();
        var link = "/dispatches/" + dispatch.id();
        if (answer instanceof Answer.Accepted && request.memberState() != null) {
            var title = letters.findByIdOptional(dispatch.id())
                    .map(DispatchedLetter::title)
                    .orElse(request.purpose());
            notices.leave(
                    new Reader.OfMemberState(request.memberState()),
                    "letter-sent",
                    Map.of("title", title),
                    link + "/letter");
        } else if (answer instanceof Answer.Refused) {
            notices.leave(
                    new Reader.OfRole(Roles.OUTREACH_OFFICER),
                    "letter-refused",
                    Map.of("addressee", request.addressee(), "purpose", request.purpose()),
                    link);
        }
    }

    private static String action(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> "dispatch-sent";
            case Answer.Refused _ -> "dispatch-failed";
            case Answer.Deferred _, Answer.Unknown _ -> "dispatch-deferred";
        };
    }
}
