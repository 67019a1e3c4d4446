package itu.contribution.settlement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.call.Stage;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/**
 * A definitive call is settled once its deadline has passed. A short grace lets a declaration end that was begun in the last
 * second; it is longer than any transaction may take.
 */
@ApplicationScoped
@Priority(100)
class SettlementIsDue implements DueAct {
    private final Calls calls;
    private final Settling settling;
    private final BusinessClock clock;
    private final Duration grace;

    SettlementIsDue(
            Calls calls,
            Settling settling,
            BusinessClock clock,
            @ConfigProperty(name = "suite.settlement.grace") Duration grace) {
        this.calls = calls;
        this.settling = settling;
        this.clock = clock;
        this.grace = grace;
    }

    @Override
    public String name() {
        return "call-settled";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return calls.list("stage = ?1 and settledAt is null", Stage.DEFINITIVE).stream()
                .filter(call -> isDue(call, now))
                .map(call -> new Due(call.slug(), call.deadline().plusDays(1)))
                .toList();
    }

    /** Holds the call's row, so that no declaration can be recorded while the silent ones are counted. */
    @Override
    public boolean perform(Due due) {
        var call = calls.lock(due.subject());
        if (!isDue(call, clock.instant())) {
            return false;
        }
        settling.settle(call);
        return true;
    }

    private boolean isDue(Call call, Instant now) {
        var end = call.deadline().plusDays(1).atStartOfDay(call.zone()).toInstant();
        return !now.isBefore(end.plus(grace));
    }
}
