package itu.contribution.classchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.Messages;
import itu.contribution.authorization.ReductionAuthorizations;
import itu.contribution.call.Addressees;
import itu.contribution.choice.Chooser;
import itu.contribution.choice.Choosers;
import itu.contribution.choice.Question;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.declaration.ClassRefusal;
import itu.contribution.declaration.ScaleRefusal;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.Choice;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;

/** Holds a reduction outside a call against the Council's authorization, the class that is to hold, and the rules (CS 165A). */
@ApplicationScoped
class JudgingReductions {
    private final Choosers choosers;
    private final ClassesOfContribution classes;
    private final FinancialPeriods periods;
    private final ReductionAuthorizations authorizations;
    private final ClassChanges changes;
    private final Rulebook rulebook;

    JudgingReductions(
            Choosers choosers,
            ClassesOfContribution classes,
            FinancialPeriods periods,
            ReductionAuthorizations authorizations,
            ClassChanges changes,
            Rulebook rulebook) {
        this.choosers = choosers;
        this.classes = classes;
        this.periods = periods;
        this.authorizations = authorizations;
        this.changes = changes;
        this.rulebook = rulebook;
    }

    /**
     * Judges a reduction by the facts and the edition of the day of receipt.
     *
     * @throws ProblemException 422 for no class (CV 468), an authorization that is not approved, not the Council's or not the
     *     State's, or a class that is no reduction, below what was authorized (CS 165A) or not open to the State (CV 468A);
     *     409 when another reduction rests on the authorization or no class is on record; 404 for an unknown State
     */
    PhasedReduction judge(Asked asked, UUID cited) {
        var edition = rulebook.inForceOn(asked.receivedOn());
        if (!edition.offers(asked.units())) {
            throw ScaleRefusal.of(asked.units(), edition).toException();
        }
        var onRecord = authorizations
                .onRecord(cited, asked.contributor())
                .orElseThrow(() -> unauthorized("authorization-unknown", cited.toString()));
        requireUsable(onRecord);
        var period = periods.byId(onRecord.period()).orElseThrow();
        var question = new Question(
                asked.contributor(), period.id(), period.id(), asked.receivedOn(), Occasion.BETWEEN_CONFERENCES);
        return switch (choosers.find(Addressees.MEMBER_STATES, question)) {
            case Chooser.Unknown() ->
                throw Problem.of(PlatformProblem.NOT_FOUND).toException();
            case Chooser.WithoutPresentClass() ->
                throw question.presentClassUnknown().toException();
            case Chooser.Known known -> judge(asked, known.keeping(), onRecord.terms(), period, edition);
        };
    }

    private PhasedReduction judge(
            Asked asked, Choice keeping, Authorization authorization, FinancialPeriod period, Edition edition) {
        var rows = classes.inForce(asked.contributor(), period.id());
        var held = RecordedClass.of(rows);
        var days = days(asked, held, authorization, period, edition);
        var effectiveOn = days.entrySet().stream()
                .filter(day -> day.getValue().compareTo(held.on(day.getKey())) < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(days.lastKey());
        var before = held.on(effectiveOn);
        if (!(keeping instanceof MemberStateChoice state)) {
            throw new IllegalStateException("not a Member State's choice: " + keeping);
        }
        var judgement = Judgement.ofReduction(
                new MemberStateChoice(asked.units(), before, state.eligibility(), state.occasion(), authorization),
                edition);
        if (!judgement.allowed()) {
            throw ClassRefusal.of(judgement, before).toException();
        }
        return new PhasedReduction(
                new Chosen(period, rows.getFirst(), held, before, effectiveOn, edition.name(), authorization), days);
    }

    /**
     * From when on which units are to hold: the plan's years as the Council gave them, also one that has begun; without a plan
     * what a choice between conferences takes to count, reckoned from the decision if that is later than the receipt.
     */
    private static SortedMap<LocalDate, ContributoryUnits> days(
            Asked asked, RecordedClass held, Authorization authorization, FinancialPeriod period, Edition edition) {
        var plan = authorization.plan();
        if (plan.steps().isEmpty()) {
            var since = later(asked.receivedOn(), authorization.date());
            var day = later(edition.increaseTakesEffect().earliest(since), period.firstDay());
            if (day.isAfter(period.lastDay())) {
                throw unauthorized("authorization-period-over", period.id());
            }
            return new TreeMap<>(Map.of(day, asked.units()));
        }
        var first = plan.steps().getFirst().year();
        var present = held.on(LocalDate.of(first, 1, 1));
        var days = new TreeMap<LocalDate, ContributoryUnits>();
        plan.inEffect(present, asked.units(), first, period.lastDay().getYear())
                .forEach(step -> days.put(LocalDate.of(step.year(), 1, 1), step.units()));
        return Collections.unmodifiableSortedMap(days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void requireUsable(ReductionAuthorizations.OnRecord cited) {
        var terms = cited.terms();
        if (terms.body() != DecidingBody.COUNCIL) {
            throw unauthorized("authorization-not-by-council", terms.reference());
        }
        if (!cited.approved()) {
            throw unauthorized("authorization-not-approved", terms.reference());
        }
        changes.restingOn(terms.id()).ifPresent(other -> {
            throw Problem.of(ChangeProblem.AUTHORIZATION_USED)
                    .provision("CS 165A")
                    .with("authorization", terms.reference())
                    .with("reference", other.reference())
                    .toException();
        });
    }

    private static ProblemException unauthorized(String code, String value) {
        return Problem.of(ChangeProblem.REDUCTION_NOT_AUTHORIZED)
                .provision("CS 165A")
                .errors(List.of(Messages.fault("/authorization", code, Map.of("value", value))))
                .toException();
    }
}
