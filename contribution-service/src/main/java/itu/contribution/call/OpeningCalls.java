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

/** Opens each call once, on its opening day. */
@ApplicationScoped
@Priority(300)
class OpeningCalls implements DueAct {
    private final Calls calls;
    private final CallEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    OpeningCalls(Calls calls, CallEvents events, Audit audit, BusinessClock clock) {
        this.calls = calls;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "call-opened";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return calls.openedBy(now).stream()
                .map(call -> new Due(call.slug(), call.opensOn()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean perform(Due due) {
        var call = calls.lock(due.subject());
        if (!call.hasOpenedBy(call.dayOf(clock.instant()))) {
            return false;
        }
        call.advance();
        audit.record(AuditEntry.created(name(), "call", call.slug(), due));
        events.opened(call);
        return true;
    }
}
