package itu.contribution.call;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/** Closes each call on the day after its deadline; one that was given a later deadline afterwards closes again after that. */
@ApplicationScoped
@Priority(200)
class ClosingCalls implements DueAct {
    private final Calls calls;
    private final CallEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    ClosingCalls(Calls calls, CallEvents events, Audit audit, BusinessClock clock) {
        this.calls = calls;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "call-closed";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return calls.openedBy(now).stream()
                .filter(call -> call.isLate(call.dayOf(now)))
                .map(call -> new Due(subject(call), call.deadline().plusDays(1)))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean perform(Due due) {
        var call = calls.lock(due.subject().substring(0, due.subject().lastIndexOf('/')));
        if (!due.subject().equals(subject(call)) || !call.isLate(call.dayOf(clock.instant()))) {
            return false;
        }
        call.advance();
        audit.record(AuditEntry.created(name(), "call", call.slug(), due));
        events.closed(call);
        return true;
    }

    /** The call and which of its deadlines has passed. */
    private static String subject(Call call) {
        return call.slug() + "/" + call.deadlineNumber();
    }
}
