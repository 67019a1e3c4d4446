package itu.membership.composition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

/** Reads what a request for a composition asks. */
@ApplicationScoped
class AskedComposition {
    private static final int MOST_DIMENSIONS = 4;
    private static final List<Dimension> USUAL = List.of(Dimension.SECTOR, Dimension.CATEGORY, Dimension.REGION);

    private final BusinessClock clock;

    AskedComposition(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * The dimensions that a list of codes names.
     *
     * @throws itu.platform.problem.ProblemException 400 for an unknown code, 422 for too many, or one given twice
     */
    static List<Dimension> dimensions(@Nullable String by) {
        if (by == null) {
            return USUAL;
        }
        var asked = Arrays.stream(by.split(",", -1))
                .map(code -> QueryValues.code("by", code.strip(), Dimension.class))
                .toList();
        if (asked.size() > MOST_DIMENSIONS || asked.stream().distinct().count() < asked.size()) {
            throw Problem.of(CompositionProblem.DIMENSIONS_INVALID)
                    .with("most", MOST_DIMENSIONS)
                    .toException();
        }
        return asked;
    }

    /**
     * The two ends of a period, or the days of a series when a step is given.
     *
     * @throws itu.platform.problem.ProblemException 422 when the period ends before it begins, or there are too many days
     */
    Series span(String from, @Nullable String to, @Nullable String step) {
        if (step != null) {
            return series(from, to, step);
        }
        LocalDate first = QueryValues.date("from", from);
        LocalDate last = QueryValues.date("to", to);
        return Series.between(first == null ? clock.today() : first, last == null ? clock.today() : last);
    }

    /**
     * The days of a series.
     *
     * @throws itu.platform.problem.ProblemException 422 when they are none or too many
     */
    Series series(String from, @Nullable String to, @Nullable String step) {
        var asked = QueryValues.code("step", step, Series.Step.class);
        LocalDate first = QueryValues.date("from", from);
        LocalDate last = QueryValues.date("to", to);
        return Series.of(
                first == null ? clock.today() : first,
                last == null ? clock.today() : last,
                asked == null ? Series.Step.YEAR : asked);
    }
}
