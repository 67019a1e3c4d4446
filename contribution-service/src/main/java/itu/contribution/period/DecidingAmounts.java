package itu.contribution.period;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.period.rules.AmountRule;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** A second person approves or rejects a proposed amount of the unit. */
@ApplicationScoped
class DecidingAmounts {
    private final ProposedAmounts amounts;
    private final UnitAmountEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DecidingAmounts(ProposedAmounts amounts, UnitAmountEvents events, Audit audit, Caller caller, BusinessClock clock) {
        this.amounts = amounts;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes a proposal count, and tells the other services.
     *
     * @throws itu.platform.problem.ProblemException 404 without such a proposal, 428 or 412 by {@code ifMatch}, 409 when it is
     *     decided or the caller's own, 422 when an amount approved meanwhile rules it out
     */
    @Transactional
    ProposedAmount approve(String period, UUID id, @Nullable String ifMatch) {
        var proposal = toDecide(period, id, ifMatch);
        var before = UnitAmountView.of(proposal);
        var fixed = amounts.fixedFor(period);
        proposal.approve(clock.instant(), caller.subject());
        var asked = proposal.fixed().orElseThrow();
        AmountRule.judgeAll(asked, fixed).ifPresent(breach -> {
            throw UnitAmountProblem.of(breach, asked).toException();
        });
        amounts.flush();
        record("unit-amount-approved", before, proposal, null);
        if (proposal.fixing() != null) {
            events.fixed(proposal, asked.amount(), proposal.fixing(), amounts.approvedLike(proposal));
        }
        return proposal;
    }

    /** Ends a proposal without effect, with the refusals of {@link #approve} but the last. */
    @Transactional
    ProposedAmount reject(String period, UUID id, @Nullable String ifMatch, String reason) {
        var proposal = toDecide(period, id, ifMatch);
        var before = UnitAmountView.of(proposal);
        proposal.reject(clock.instant(), caller.subject(), reason);
        amounts.flush();
        record("unit-amount-rejected", before, proposal, reason);
        return proposal;
    }

    private ProposedAmount toDecide(String period, UUID id, @Nullable String ifMatch) {
        var proposal = amounts.toDecide(period, id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        ETags.requireMatch(ifMatch, proposal.version());
        return proposal;
    }

    private void record(String action, UnitAmountView before, ProposedAmount after, @Nullable String reason) {
        audit.record(
                new AuditEntry(action, "unit-amount", after.id().toString(), before, UnitAmountView.of(after), reason));
    }
}
