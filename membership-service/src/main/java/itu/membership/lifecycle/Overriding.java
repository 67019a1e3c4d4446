package itu.membership.lifecycle;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.lifecycle.LifecyclePayloads.NewOverride;
import itu.membership.membership.Fact;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Sets a membership to a state by hand for a while, and lifts that again; without it the state follows from the other facts. */
@ApplicationScoped
class Overriding {
    private final ActingOnMemberships acting;
    private final RecordingFacts recording;
    private final Facts facts;
    private final BusinessClock clock;

    Overriding(ActingOnMemberships acting, RecordingFacts recording, Facts facts, BusinessClock clock) {
        this.acting = acting;
        this.recording = recording;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    Acted override(Addressed to, NewOverride body) {
        return acting.act(to, held -> {
            var from = body.from() == null ? clock.today() : body.from();
            var course = new Course(facts.counting(held.id(), null));
            course.requireNotOver(from);
            course.requireDay(from, Course.LAST_DAY);
            Exempting.requireOrder(from, body.until());
            refuseSecond(course, from, body.until());
            recording.record(
                    held,
                    NewFact.override(body.state().state(), from, body.until(), body.reason())
                            .reference(body.reference()));
        });
    }

    private static void refuseSecond(Course course, LocalDate from, LocalDate until) {
        course.facts().stream()
                .filter(fact -> fact.kind() == FactKind.OVERRIDDEN && overlaps(fact, from, until))
                .findFirst()
                .ifPresent(standing -> {
                    throw Problem.of(LifecycleProblem.OVERRIDE_STANDS)
                            .with("number", standing.number())
                            .toException();
                });
    }

    private static boolean overlaps(Happened override, LocalDate from, LocalDate until) {
        return override.effectiveOn().isBefore(until)
                && (override.until() == null || override.until().isAfter(from));
    }

    /** Lifts an override from today on. The days on which it counted keep it; from today the state is derived anew. */
    @Transactional
    Acted lift(Addressed to, int number, String reason) {
        return acting.act(to, held -> {
            var lifted = standing(held, number).content();
            var today = clock.today();
            if (lifted.until() != null && !lifted.until().isAfter(today)) {
                throw Problem.of(LifecycleProblem.OVERRIDE_OVER)
                        .with("until", lifted.until())
                        .toException();
            }
            recording.retract(held, number, reason);
            if (lifted.effectiveOn().isBefore(today)) {
                recording.record(held, lifted.until(today));
            }
        });
    }

    private Fact standing(Membership held, int number) {
        return facts.of(held.id()).stream()
                .filter(fact -> fact.number() == number
                        && fact.known(null)
                        && fact.content().kind() == FactKind.OVERRIDDEN)
                .findFirst()
                .orElseThrow(() -> Problem.of(LifecycleProblem.OVERRIDE_NOT_FOUND)
                        .with("number", number)
                        .toException());
    }
}
