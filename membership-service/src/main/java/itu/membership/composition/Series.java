package itu.membership.composition;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import itu.platform.problem.Problem;

/**
 * Days at equal steps.
 *
 * @param days in their order, at least one; counted from the end of a month they stay at the ends of months
 */
record Series(List<LocalDate> days) {
    private static final int MOST = 240;

    /** From one day of a series to the next. */
    enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    /** @throws itu.platform.problem.ProblemException 422 when there is no day between the two, or more than 240 */
    static Series of(LocalDate from, LocalDate to, Step step) {
        var endOfMonth = from.plusDays(1).getDayOfMonth() == 1;
        var days = Stream.iterate(0, place -> place + 1)
                .map(place -> from.plusMonths((long) place * step.months))
                .map(day -> endOfMonth ? day.with(TemporalAdjusters.lastDayOfMonth()) : day)
                .limit(MOST + 1)
                .takeWhile(day -> !day.isAfter(to))
                .toList();
        if (days.isEmpty() || days.size() > MOST) {
            throw invalid(from, to);
        }
        return new Series(days);
    }

    /** @throws itu.platform.problem.ProblemException 422 when the second day is not after the first */
    static Series between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw invalid(from, to);
        }
        return new Series(List.of(from, to));
    }

    private static RuntimeException invalid(LocalDate from, LocalDate to) {
        return Problem.of(CompositionProblem.SERIES_INVALID)
                .with("from", from)
                .with("to", to)
                .with("most", MOST)
                .toException();
    }

    LocalDate first() {
        return days.getFirst();
    }

    LocalDate last() {
        return days.getLast();
    }
}
