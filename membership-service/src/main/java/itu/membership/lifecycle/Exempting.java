package itu.membership.lifecycle;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.lifecycle.LifecyclePayloads.NewExemption;
import itu.membership.membership.Category;
import itu.membership.membership.Facts;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.problem.Problem;

/** Records that the Council exempts an organization from fees, or goes on doing so (CV 476). */
@ApplicationScoped
class Exempting {
    private static final String PROVISION = "CV 476";

    private final ActingOnMemberships acting;
    private final RecordingFacts recording;
    private final Facts facts;

    Exempting(ActingOnMemberships acting, RecordingFacts recording, Facts facts) {
        this.acting = acting;
        this.recording = recording;
        this.facts = facts;
    }

    /** Exempts from a day until another; a later decision prolongs, and a gap between the two shows as an expired exemption. */
    @Transactional
    Acted exempt(Addressed to, NewExemption body) {
        return acting.act(to, held -> {
            if (held.category() != Category.EXEMPT_ORGANIZATION) {
                throw Problem.of(LifecycleProblem.EXEMPTION_NOT_FOR_CATEGORY)
                        .provision(PROVISION)
                        .with("category", held.category())
                        .toException();
            }
            var course = new Course(facts.counting(held.id(), null));
            course.requireNotOver(body.from());
            course.requireDay(body.from(), Course.LAST_DAY);
            requireOrder(body.from(), body.until());
            recording.record(
                    held,
                    NewFact.of(FactKind.EXEMPTED, body.from())
                            .until(body.until())
                            .provision(PROVISION)
                            .reference(body.decision())
                            .reason(body.reason()));
        });
    }

    static void requireOrder(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            throw Problem.of(LifecycleProblem.PERIOD_NOT_POSSIBLE)
                    .with("from", from)
                    .with("until", until)
                    .toException();
        }
    }
}
