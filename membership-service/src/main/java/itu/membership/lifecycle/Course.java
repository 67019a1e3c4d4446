package itu.membership.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Timeline;
import itu.platform.problem.Problem;

/**
 * The course of a membership as far as acts on it ask about it.
 *
 * @param facts what counts of what happened to it
 */
public record Course(List<Happened> facts) {
    /** The last day that a date of ours can name. */
    public static final LocalDate LAST_DAY = LocalDate.of(9_999, 12, 31);

    private static final Comparator<Happened> IN_EFFECT =
            Comparator.comparing(Happened::effectiveOn).thenComparing(Happened::number);

    /** The state on a day; empty on a day without the membership. */
    public Optional<MembershipState> on(LocalDate day) {
        return Timeline.on(day, facts);
    }

    public boolean heldOn(LocalDate day) {
        return on(day).filter(MembershipState::held).isPresent();
    }

    /** The day of admission. */
    public Optional<LocalDate> begin() {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.ADMITTED)
                .map(Happened::effectiveOn)
                .min(Comparator.naturalOrder());
    }

    /** What ends it; empty while nothing does. */
    public Optional<Happened> ending() {
        return facts.stream().filter(fact -> fact.kind().ends()).min(IN_EFFECT);
    }

    public boolean overOn(LocalDate day) {
        return ending().filter(end -> !end.effectiveOn().isAfter(day)).isPresent();
    }

    public boolean has(FactKind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }

    /** The suspension for arrears that nothing has lifted; empty when there is none. */
    public Optional<Happened> suspension() {
        return latest(FactKind.SUSPENDED, FactKind.REINSTATED, FactKind.ACTIVATED)
                .filter(fact -> fact.kind() == FactKind.SUSPENDED);
    }

    private Optional<Happened> latest(FactKind... kinds) {
        return facts.stream()
                .filter(fact -> List.of(kinds).contains(fact.kind()))
                .max(IN_EFFECT);
    }

    /**
     * Refuses an act on a day when the membership is over.
     *
     * @throws itu.platform.problem.ProblemException 409
     */
    public void requireNotOver(LocalDate day) {
        ending().filter(end -> !end.effectiveOn().isAfter(day)).ifPresent(end -> {
            throw Problem.of(LifecycleProblem.MEMBERSHIP_ENDED)
                    .provision(provision(end.kind()))
                    .with("endedOn", end.effectiveOn())
                    .toException();
        });
    }

    /**
     * Refuses a day before the admission or after a last one.
     *
     * @throws itu.platform.problem.ProblemException 422
     */
    public void requireDay(LocalDate day, LocalDate last) {
        var first = begin().orElse(LocalDate.MIN);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Problem.of(LifecycleProblem.DAY_NOT_POSSIBLE)
                    .with("day", day)
                    .with("from", first)
                    .with("to", last)
                    .toException();
        }
    }

    private static String provision(FactKind end) {
        return switch (end) {
            case EXCLUDED -> "PP Res. 152";
            case UPGRADED -> "CV 480A";
            default -> "CV 240";
        };
    }
}
