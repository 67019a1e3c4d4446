package itu.contribution.call;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Gives a call, held by {@link Calls#lock}, another deadline; part of the caller's transaction. */
@ApplicationScoped
public class ChangingDeadlines {
    private final Calls calls;
    private final CallEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ChangingDeadlines(Calls calls, CallEvents events, Audit audit, Caller caller, BusinessClock clock) {
        this.calls = calls;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Extends the call by hand; from then on its deadline does not follow a conference any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void extend(Call call, LocalDate deadline, String reason, @Nullable String decisionReference) {
        record(call, call.extend(deadline, decision(reason, decisionReference)), "call-extended");
    }

    /** Lets the deadline follow its conference. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Call call, LocalDate deadline, String reason, @Nullable String decisionReference) {
        record(call, call.follow(deadline, decision(reason, decisionReference)), "call-rescheduled");
    }

    private DeadlineChange.Decision decision(String reason, @Nullable String reference) {
        return new DeadlineChange.Decision(reason, reference, clock.instant(), caller.subject());
    }

    private record Deadline(LocalDate deadline) {}

    private void record(Call call, DeadlineChange change, String action) {
        calls.record(change);
        audit.record(new AuditEntry(
                action,
                "call",
                call.slug(),
                new Deadline(change.before()),
                new Deadline(change.deadline()),
                change.reason()));
        events.deadlineChanged(call, change);
    }
}
