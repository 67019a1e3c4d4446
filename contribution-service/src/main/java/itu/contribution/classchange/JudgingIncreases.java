package itu.contribution.classchange;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.call.Addressees;
import itu.contribution.choice.Chooser;
import itu.contribution.choice.Choosers;
import itu.contribution.choice.Question;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.declaration.ClassRefusal;
import itu.contribution.declaration.ScaleRefusal;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.rulebook.rules.Choice;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.rulebook.rules.SectorMemberChoice;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;

/** Holds an increase against the scale, the class that is to hold on its day of effect, and the rules on its contributor. */
@ApplicationScoped
class JudgingIncreases {
    private final Choosers choosers;
    private final ClassesOfContribution classes;
    private final FinancialPeriods periods;
    private final Rulebook rulebook;

    JudgingIncreases(Choosers choosers, ClassesOfContribution classes, FinancialPeriods periods, Rulebook rulebook) {
        this.choosers = choosers;
        this.classes = classes;
        this.periods = periods;
        this.rulebook = rulebook;
    }

    /**
     * Judges an increase by the facts and the edition of the day of receipt.
     *
     * @throws ProblemException 422 for no class (CV 468), a day from which it cannot count, or a class that is not higher than
     *     the one held then (CS 165A, 165B) or not open to the contributor (CV 468A, 468B); 409 when no class is on record for
     *     that day; 404 for an unknown contributor
     */
    Chosen judge(Asked asked) {
        var edition = rulebook.inForceOn(asked.receivedOn());
        if (!edition.offers(asked.units())) {
            throw ScaleRefusal.of(asked.units(), edition).toException();
        }
        var effectiveOn = effectiveOn(asked, edition);
        var period = classes.periodOf(effectiveOn)
                .flatMap(periods::byId)
                .orElseThrow(() -> question(asked, String.valueOf(effectiveOn.getYear()))
                        .presentClassUnknown()
                        .toException());
        var question = question(asked, period.id());
        return switch (choosers.find(group(asked.contributor()), question)) {
            case Chooser.Unknown() ->
                throw Problem.of(PlatformProblem.NOT_FOUND).toException();
            case Chooser.WithoutPresentClass() ->
                throw question.presentClassUnknown().toException();
            case Chooser.Known known -> {
                var rows = classes.inForce(asked.contributor(), period.id());
                var held = RecordedClass.of(rows);
                var before = held.on(effectiveOn);
                var judgement = Judgement.ofIncrease(choice(known.keeping(), before, asked.units()), edition);
                if (!judgement.allowed()) {
                    throw ClassRefusal.of(judgement, before).toException();
                }
                yield new Chosen(period, rows.getFirst(), held, before, effectiveOn, edition.name(), null);
            }
        };
    }

    private static LocalDate effectiveOn(Asked asked, Edition edition) {
        var earliest = edition.increaseTakesEffect().earliest(asked.receivedOn());
        if (asked.from() == null) {
            return earliest;
        }
        if (!edition.increaseTakesEffect().allows(asked.receivedOn(), asked.from())) {
            throw Problem.of(ChangeProblem.INCREASE_NOT_FROM_THAT_DAY)
                    .with("effectiveOn", asked.from())
                    .with("earliest", earliest)
                    .toException();
        }
        return asked.from();
    }

    /** An authorized reduction does not matter here: whoever goes up needs none. */
    private static Choice choice(Choice keeping, ContributoryUnits held, ContributoryUnits requested) {
        return switch (keeping) {
            case MemberStateChoice state ->
                new MemberStateChoice(requested, held, state.eligibility(), state.occasion(), null);
            case SectorMemberChoice member ->
                new SectorMemberChoice(requested, held, member.sector(), member.facts(), member.occasion(), null);
        };
    }

    private static Question question(Asked asked, String period) {
        return new Question(asked.contributor(), period, period, asked.receivedOn(), Occasion.BETWEEN_CONFERENCES);
    }

    private static Addressees group(String contributor) {
        return ContributorCode.ofSectorMember(contributor) ? Addressees.SECTOR_MEMBERS : Addressees.MEMBER_STATES;
    }
}
