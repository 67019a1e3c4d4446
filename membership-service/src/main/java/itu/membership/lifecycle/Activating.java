package itu.membership.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.lifecycle.LifecyclePayloads.NewActivation;
import itu.membership.membership.Category;
import itu.membership.membership.Facts;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Records a first payment by hand. */
@ApplicationScoped
class Activating {
    private final ActingOnMemberships acting;
    private final RecordingFacts recording;
    private final Facts facts;
    private final BusinessClock clock;

    Activating(ActingOnMemberships acting, RecordingFacts recording, Facts facts, BusinessClock clock) {
        this.acting = acting;
        this.recording = recording;
        this.facts = facts;
        this.clock = clock;
    }

    /** Activates the membership from the day of payment on. */
    @Transactional
    Acted activate(Addressed to, NewActivation body) {
        return acting.act(to, held -> {
            var course = new Course(facts.counting(held.id(), null));
            course.requireNotOver(clock.today());
            course.requireDay(body.paidOn(), clock.today());
            if (held.category() == Category.EXEMPT_ORGANIZATION) {
                throw Problem.of(LifecycleProblem.NOTHING_TO_PAY)
                        .provision("CV 476")
                        .toException();
            }
            if (course.has(FactKind.ACTIVATED)) {
                throw Problem.of(LifecycleProblem.MEMBERSHIP_NOT_AWAITING_PAYMENT)
                        .provision("CV 472")
                        .toException();
            }
            recording.record(
                    held,
                    NewFact.of(FactKind.ACTIVATED, body.paidOn())
                            .provision("CV 472")
                            .reference(body.reference())
                            .reason(body.reason()));
        });
    }
}
