package itu.membership.application;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.StepKind;
import itu.platform.due.Due;
import itu.platform.due.DueAct;

/** Reminds a Member State of a direct application to which it has not objected within four months (CV 234B). */
@ApplicationScoped
@Priority(200)
class RemindingMemberStates implements DueAct {
    private final ApplicationClock clock;

    RemindingMemberStates(ApplicationClock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "application-reminded";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return clock.due(ApplicationState.AWAITING_OBJECTION, now);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean perform(Due due) {
        return clock.take(due, StepKind.REMINDED);
    }
}
