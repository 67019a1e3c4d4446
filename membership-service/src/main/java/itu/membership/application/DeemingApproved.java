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

/** A direct application counts as approved when its Member State has not objected within four months of the reminder (CV 234B). */
@ApplicationScoped
@Priority(100)
class DeemingApproved implements DueAct {
    private final ApplicationClock clock;

    DeemingApproved(ApplicationClock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "application-deemed-approved";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return clock.due(ApplicationState.REMINDED, now);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean perform(Due due) {
        return clock.take(due, StepKind.DEEMED_APPROVED);
    }
}
