package itu.contribution.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** The secretariat announces a call. It opens by itself when its day comes. */
@ApplicationScoped
class AnnouncingCall {
    private final Calls calls;
    private final CallTerms terms;
    private final CallEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    AnnouncingCall(Calls calls, CallTerms terms, CallEvents events, Audit audit, BusinessClock clock) {
        this.calls = calls;
        this.terms = terms;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Announces a call.
     *
     * @param rehearsal whether only to say what would be recorded
     * @throws itu.platform.problem.ProblemException 409 when the reference is taken, 422 for what makes no call
     */
    @Transactional
    Call announce(NewCall asked, boolean rehearsal) {
        if (calls.findByIdOptional(CallReference.slug(asked.reference())).isPresent()) {
            throw Problem.of(CallProblem.CALL_EXISTS)
                    .with("call", asked.reference())
                    .toException();
        }
        var call = new Call(asked, terms.of(asked), clock.instant());
        if (!rehearsal) {
            calls.persist(call);
            audit.record(AuditEntry.created(
                    "call-announced", "call", call.slug(), CallView.of(call, call.dayOf(clock.instant()))));
            events.announced(call);
        }
        return call;
    }
}
