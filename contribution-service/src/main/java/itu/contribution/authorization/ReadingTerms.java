package itu.contribution.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.Messages;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.memberstate.MemberStates;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Turns what a client posted into the terms of an authorization, and holds them against the record and CS 165. */
@ApplicationScoped
class ReadingTerms {
    private final MemberStates states;
    private final FinancialPeriods periods;
    private final ClassesOfContribution classes;
    private final Rulebook rulebook;
    private final BusinessClock clock;

    ReadingTerms(
            MemberStates states,
            FinancialPeriods periods,
            ClassesOfContribution classes,
            Rulebook rulebook,
            BusinessClock clock) {
        this.states = states;
        this.periods = periods;
        this.classes = classes;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * The terms in a request.
     *
     * @throws ProblemException 422 with every fault
     */
    ReductionAuthorization.Terms read(NewAuthorization body) {
        if (states.byCode(body.memberState()).isEmpty()) {
            throw invalid("/memberState", "unknown-member-state", body.memberState());
        }
        var period = periods.byId(body.period()).orElseThrow(() -> invalid("/period", "unknown-period", body.period()));
        requireFittingDecision(body, period);
        var edition = rulebook.inForceOn(body.date());
        var lowest = units("/lowestUnits", body.lowestUnits(), edition);
        var present = present(body, period);
        if (lowest.compareTo(present) >= 0) {
            throw invalid("/lowestUnits", "no-reduction", body.lowestUnits());
        }
        var terms = new ReductionAuthorization.Terms(
                body.memberState(),
                body.period(),
                body.body(),
                body.reference(),
                body.date(),
                lowest,
                body.circumstances(),
                plan(body, edition));
        terms.phasingPlan()
                .fault(
                        present,
                        lowest,
                        period.firstDay().getYear(),
                        period.lastDay().getYear(),
                        edition)
                .ifPresent(fault -> {
                    throw invalid("/phasingPlan", code(fault), body.lowestUnits());
                });
        return terms;
    }

    private void requireFittingDecision(NewAuthorization body, FinancialPeriod period) {
        var errors = new ArrayList<FieldError>();
        if (body.date().isAfter(clock.today())) {
            errors.add(fault("/date", "in-the-future", body.date().toString()));
        }
        // A conference decides on the choice for the period to come (CS 163, 165); within a period only the Council
        // can.
        if (body.body() == DecidingBody.PP && !body.date().isBefore(period.firstDay())) {
            errors.add(fault("/body", "council-within-a-period", body.period()));
        }
        if (body.date().isAfter(period.lastDay())) {
            errors.add(fault("/date", "period-is-over", body.period()));
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
    }

    /** The class before the reduction: that of the period itself once it runs, else that of the period before. */
    private ContributoryUnits present(NewAuthorization body, FinancialPeriod period) {
        return classes.current(body.memberState(), period.id())
                .or(() ->
                        periods.preceding(period).flatMap(earlier -> classes.current(body.memberState(), earlier.id())))
                .map(ClassOfContribution::units)
                .orElseThrow(() -> invalid("/memberState", "present-class-unknown", body.memberState()));
    }

    private PhasingPlan plan(NewAuthorization body, Edition edition) {
        return new PhasingPlan(body.steps().stream()
                .map(step -> new PhasingPlan.Step(step.year(), units("/phasingPlan", step.units(), edition)))
                .toList());
    }

    private static ContributoryUnits units(String pointer, String text, Edition edition) {
        try {
            var units = ContributoryUnits.parse(text);
            if (edition.offers(units)) {
                return units;
            }
        } catch (IllegalArgumentException noUnits) {
            // answered below, like units that are no class
        }
        throw invalid(pointer, "class-not-on-scale", text);
    }

    private static String code(PhasingPlan.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FieldError fault(String pointer, String code, String value) {
        return Messages.fault(pointer, code, Map.of("value", value));
    }

    private static ProblemException invalid(String pointer, String code, String value) {
        return invalid(List.of(fault(pointer, code, value)));
    }

    private static ProblemException invalid(List<FieldError> errors) {
        return Problem.of(AuthorizationProblem.AUTHORIZATION_INVALID)
                .errors(errors)
                .toException();
    }
}
