package itu.membership.membership;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.membership.rules.Stretch;
import itu.membership.membership.rules.Timeline;
import itu.membership.organization.Organization;
import itu.membership.organization.Organizations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/**
 * Records what happens to memberships and derives their state anew. The only place where facts and periods are written one
 * by one; whether a fact may be recorded is for the feature to judge that asks for it.
 */
@ApplicationScoped
public class RecordingFacts {
    private static final String SUBJECT = "membership";

    private final Memberships memberships;
    private final Facts facts;
    private final Periods periods;
    private final Organizations organizations;
    private final MembershipEvents events;
    private final SectorMemberEvents sectorMembers;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingFacts(
            Memberships memberships,
            Facts facts,
            Periods periods,
            Organizations organizations,
            MembershipEvents events,
            SectorMemberEvents sectorMembers,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.memberships = memberships;
        this.facts = facts;
        this.periods = periods;
        this.organizations = organizations;
        this.events = events;
        this.sectorMembers = sectorMembers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a fact in the running transaction: fact, derived state, audit and events commit together.
     *
     * @param held the membership, held by {@link Memberships#held}
     * @return the fact as recorded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Fact record(Membership held, NewFact content) {
        var organization = organizations.held(held.organization());
        memberships.advance(held);
        var fact = new Fact(held.id(), facts.next(held.id()), content, clock.instant(), caller.subject());
        facts.persistAndFlush(fact);
        audit.record(AuditEntry.created(
                "membership-" + content.kind().slug(), SUBJECT, held.id().toString(), content));
        var stretches = derive(held);
        events.happened(held, organization, fact, stretches);
        sectorMembers.tell(held, organization, stretches);
        return fact;
    }

    /**
     * Stamps a fact as found wrong; the state is derived without it.
     *
     * @throws itu.platform.problem.ProblemException 404 when the membership has no such fact, or it is retracted already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Fact retract(Membership held, int number, String reason) {
        var organization = organizations.held(held.organization());
        var fact = facts.standing(held.id(), number)
                .orElseThrow(() -> Problem.of(MembershipRefusal.FACT_NOT_FOUND)
                        .with("number", number)
                        .toException());
        memberships.advance(held);
        fact.retract(clock.instant());
        facts.flush();
        audit.record(new AuditEntry(
                "membership-fact-retracted", SUBJECT, held.id().toString(), fact.content(), null, reason));
        var stretches = derive(held);
        events.retracted(held, organization, fact, stretches);
        sectorMembers.tellWithout(held, organization, stretches, fact.content().effectiveOn());
        return fact;
    }

    /** Derives the state of a membership that an organization's correction may have touched in its telling. */
    void tellAgain(Organization held) {
        for (var membership : memberships.of(held.id())) {
            sectorMembers.tell(membership, held, Timeline.of(facts.counting(membership.id(), null)));
        }
    }

    private List<Stretch> derive(Membership held) {
        var stretches = Timeline.of(facts.counting(held.id(), null));
        periods.keep(held, stretches, clock.instant());
        return stretches;
    }
}
