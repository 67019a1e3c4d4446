package itu.contribution.choice;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Lays before a Member State every class of the scale, with what the rules say of it today. */
@ApplicationScoped
class Choosing {
    private final Choosers choosers;
    private final Calls calls;
    private final FinancialPeriods periods;
    private final ClassesOfContribution classes;
    private final BusinessClock clock;

    Choosing(
            Choosers choosers,
            Calls calls,
            FinancialPeriods periods,
            ClassesOfContribution classes,
            BusinessClock clock) {
        this.choosers = choosers;
        this.calls = calls;
        this.periods = periods;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * The State's choices in answer to a call.
     *
     * @throws ProblemException 404 for an unknown call or State, or a call to Sector Members; 409 when the present class is
     *     not on record
     */
    ChoicesView underCall(String memberState, String slug) {
        var call = calls.bySlug(slug);
        if (call.addressees() != Addressees.MEMBER_STATES) {
            throw notFound();
        }
        return view(Question.of(call, memberState, LocalDate.ofInstant(clock.instant(), call.zone())), call);
    }

    /**
     * The State's choices for a period: for one whose class is not chosen yet, those of the coming conference; for one that
     * runs, or whose class is chosen, those between conferences.
     *
     * @throws ProblemException 404 for an unknown period or State; 409 when the period is over or the present class is not on
     *     record
     */
    ChoicesView forPeriod(String memberState, String id) {
        var period = periods.byId(id).orElseThrow(Choosing::notFound);
        var today = clock.today();
        if (period.lastDay().isBefore(today)) {
            throw Problem.of(ChoiceProblem.PERIOD_OVER).with("period", id).toException();
        }
        var chosen = !period.firstDay().isAfter(today)
                || classes.current(memberState, id).isPresent();
        var present =
                chosen ? id : periods.preceding(period).map(FinancialPeriod::id).orElse(id);
        var occasion = chosen ? Occasion.BETWEEN_CONFERENCES : Occasion.AT_CONFERENCE;
        return view(new Question(memberState, id, present, today, occasion), null);
    }

    private ChoicesView view(Question question, @Nullable Call call) {
        return switch (choosers.find(Addressees.MEMBER_STATES, question)) {
            case Chooser.Unknown() -> throw notFound();
            case Chooser.WithoutPresentClass() ->
                throw question.presentClassUnknown().toException();
            case Chooser.Known known -> view(question, known, call);
        };
    }

    private static ChoicesView view(Question question, Chooser.Known known, @Nullable Call call) {
        if (!(known.keeping() instanceof MemberStateChoice keeping)) {
            throw notFound();
        }
        return new ChoicesView(
                question.contributor(),
                question.period(),
                question.presentPeriod(),
                known.present(),
                call == null ? null : call.reference(),
                call == null ? null : call.stage(),
                question.occasion(),
                question.day(),
                known.edition().name(),
                keeping.eligibility(),
                CitedAuthorization.of(keeping.authorization()),
                known.judge(known.present()).lowestAllowed(),
                true,
                known.edition().scale().reversed().stream()
                        .map(units -> ChoicesView.ClassView.of(known.judge(units), known.present()))
                        .toList());
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
