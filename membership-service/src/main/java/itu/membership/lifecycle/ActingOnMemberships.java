package itu.membership.lifecycle;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.membership.membership.MembershipReach;
import itu.platform.conditional.ETags;
import itu.platform.time.BusinessClock;

/** The frame of every act on a membership: it is the caller's, held, and as the caller has read it; a trial leaves nothing behind. */
@ApplicationScoped
public class ActingOnMemberships {
    private final MembershipReach reach;
    private final Facts facts;
    private final BusinessClock clock;
    private final TransactionSynchronizationRegistry transaction;

    ActingOnMemberships(
            MembershipReach reach, Facts facts, BusinessClock clock, TransactionSynchronizationRegistry transaction) {
        this.reach = reach;
        this.facts = facts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Does an act in the running transaction and shows the membership after it, today.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is no such membership or it is not the caller's, 412, 428,
     *     and whatever the act refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Acted act(Addressed to, Consumer<Membership> act) {
        var held = reach.held(to.membership());
        ETags.requireMatch(to.ifMatch(), held.version());
        act.accept(held);
        return shown(held.id(), to.validateOnly());
    }

    /** A membership as an act has left it; what was only tried is rolled back with the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Acted shown(UUID membership, boolean tried) {
        var held = reach.held(membership);
        var view = MembershipView.of(held, facts.of(membership), clock.today(), null);
        leave(tried);
        return new Acted(view, held.version(), tried);
    }

    /** Lets the running transaction roll back when its act is only tried. */
    public void leave(boolean tried) {
        if (tried) {
            transaction.setRollbackOnly();
        }
    }
}
