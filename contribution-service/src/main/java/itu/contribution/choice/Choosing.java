package itu.contribution.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.rules.Occasion;
import itu.platform.history.AsOf;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Lays before a contributor every class of the scale, with what the rules say of it today and what it costs a year. */
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
     * The choices of a contributor, either in answer to a call or for a period: for one whose class is not chosen yet, those of
     * the coming conference; for one that runs, or whose class is chosen, those between conferences.
     *
     * @param code the contributor's, of the group
     * @param call the circular letter's reference, with hyphens; null when a period is asked about
     * @throws ProblemException 400 for neither call nor period, or both; 404 for an unknown contributor or period, or a call to
     *     another group; 409 when the period is over or the present class is not on record
     */
    ChoicesView of(Addressees group, String code, @Nullable String call, @Nullable String period) {
        if (call != null && period == null) {
            return underCall(group, code, call);
        }
        if (period != null && call == null) {
            return forPeriod(group, code, period);
        }
        throw Problem.of(PlatformProblem.MALFORMED_REQUEST)
                .errors(List.of(Messages.fault("call", "call-or-period", Map.of())))
                .toException();
    }

    private ChoicesView underCall(Addressees group, String code, String slug) {
        var call = calls.bySlug(slug);
        if (call.addressees() != group) {
            throw notFound();
        }
        return view(group, Question.of(call, code, LocalDate.ofInstant(clock.instant(), call.zone())), call);
    }

    private ChoicesView forPeriod(Addressees group, String code, String id) {
        var period = periods.byId(id).orElseThrow(Choosing::notFound);
        var today = clock.today();
        if (period.lastDay().isBefore(today)) {
            throw Problem.of(ChoiceProblem.PERIOD_OVER).with("period", id).toException();
        }
        var chosen =
                !period.firstDay().isAfter(today) || classes.current(code, id).isPresent();
        var present =
                chosen ? id : periods.preceding(period).map(FinancialPeriod::id).orElse(id);
        var occasion = chosen ? Occasion.BETWEEN_CONFERENCES : Occasion.AT_CONFERENCE;
        return view(group, new Question(code, id, present, today, occasion), null);
    }

    private ChoicesView view(Addressees group, Question question, @Nullable Call call) {
        return switch (choosers.find(group, question)) {
            case Chooser.Unknown() -> throw notFound();
            case Chooser.WithoutPresentClass() ->
                throw question.presentClassUnknown().toException();
            case Chooser.Known known ->
                ChoicesView.of(
                        question,
                        known,
                        call,
                        periods.amountOfUnit(question.period(), AsOf.NOW).orElse(null));
        };
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
