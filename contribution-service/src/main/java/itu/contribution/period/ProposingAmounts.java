package itu.contribution.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.period.rules.AmountRule;
import itu.contribution.period.rules.FixedAmount;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** A person enters the amount of the unit that the Council or the conference fixed; it counts once another approves it. */
@ApplicationScoped
class ProposingAmounts {
    private final ProposedAmounts amounts;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ProposingAmounts(ProposedAmounts amounts, Audit audit, Caller caller, BusinessClock clock) {
        this.amounts = amounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a proposal for a period that exists.
     *
     * @throws itu.platform.problem.ProblemException 422 when the amount is not exact for every class, does not fit the
     *     amounts fixed before, or was decided after the business date
     */
    @Transactional
    ProposedAmount propose(String period, NewUnitAmount asked) {
        var proposal = made(period, asked);
        amounts.persist(proposal);
        audit.record(AuditEntry.created(
                "unit-amount-proposed", "unit-amount", proposal.id().toString(), UnitAmountView.of(proposal)));
        return proposal;
    }

    /** What {@link #propose} would record. */
    @Transactional
    ProposedAmount rehearse(String period, NewUnitAmount asked) {
        return made(period, asked);
    }

    private ProposedAmount made(String period, NewUnitAmount asked) {
        var amount = UnitAmountProblem.exact(asked.memberState().money());
        var fixing = asked.decision().fixing();
        if (fixing.on().isAfter(clock.today())) {
            throw UnitAmountProblem.inTheFuture(fixing.on()).toException();
        }
        var fixed = new FixedAmount(asked.status(), amount, fixing.on());
        AmountRule.judgeAll(fixed, amounts.fixedFor(period)).ifPresent(breach -> {
            throw UnitAmountProblem.of(breach, fixed).toException();
        });
        return new ProposedAmount(
                period, asked.status(), amount, fixing, FourEyes.proposed(clock.instant(), caller.subject()));
    }
}
