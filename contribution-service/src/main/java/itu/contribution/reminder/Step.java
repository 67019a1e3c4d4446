package itu.contribution.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import itu.contribution.call.Call;

/**
 * A rung of the ladder: so many days before a deadline.
 *
 * @param on the day on which it falls due
 */
record Step(String call, LocalDate deadline, int daysBefore, LocalDate on) {
    /** The steps of a call under a deadline, the earliest first; none lies before the call opens. */
    static List<Step> of(Call call, LocalDate deadline, Collection<Integer> daysBefore) {
        return daysBefore.stream()
                .map(days -> new Step(call.slug(), deadline, days, deadline.minusDays(days)))
                .filter(step -> step.on().isAfter(call.opensOn()))
                .sorted(Comparator.comparing(Step::on))
                .toList();
    }

    /** The one step to take on a day: the latest that was reached. Earlier ones that were missed are not made up for. */
    static Optional<Step> toTake(List<Step> steps, LocalDate today) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(today) && !today.isAfter(step.deadline()))
                .max(Comparator.comparing(Step::on));
    }

    /** What the system remembers the step by; with another deadline it is another step. */
    String subject() {
        return "%s/%s/%d".formatted(call, deadline, daysBefore);
    }
}
