package itu.membership.membership.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The states of a membership from day to day, derived from its facts and from nothing else, in whatever order they are given.
 *
 * <p>It begins with the admission (CV 472) and ends with the earliest fact that ends it. In between an override counts
 * first, the one recorded last before the others; then a suspension, until a reinstatement or a payment lifts it; then
 * payment; then an exemption, until it runs out.
 */
public final class Timeline {
    private static final Comparator<Happened> IN_EFFECT =
            Comparator.comparing(Happened::effectiveOn).thenComparing(Happened::number);

    private Timeline() {}

    /** The stretches in their order, without gaps; empty when there is no admission, or it ends before it begins. */
    public static List<Stretch> of(Collection<Happened> facts) {
        var begin = days(facts, FactKind.ADMITTED::equals).min(Comparator.naturalOrder());
        if (begin.isEmpty()) {
            return List.of();
        }
        var end = days(facts, FactKind::ends).min(Comparator.naturalOrder()).orElse(null);
        return stretches(facts, begin.get(), end);
    }

    /** The state on a day; empty on a day without the membership. */
    public static Optional<MembershipState> on(LocalDate day, Collection<Happened> facts) {
        return of(facts).stream()
                .filter(stretch -> stretch.covers(day))
                .map(Stretch::state)
                .findFirst();
    }

    private static List<Stretch> stretches(Collection<Happened> facts, LocalDate begin, @Nullable LocalDate end) {
        var turns = new TreeSet<LocalDate>();
        turns.add(begin);
        for (var fact : facts) {
            turns.add(fact.effectiveOn());
            if (fact.until() != null) {
                turns.add(fact.until());
            }
        }
        var found = new ArrayList<Stretch>();
        for (var day : turns.tailSet(begin)) {
            if (end != null && !day.isBefore(end)) {
                break;
            }
            var state = state(facts, day);
            var last = found.isEmpty() ? null : found.removeLast();
            if (last != null && last.state() == state) {
                found.add(last);
            } else {
                if (last != null) {
                    found.add(new Stretch(last.state(), last.from(), day));
                }
                found.add(new Stretch(state, day, null));
            }
        }
        if (end != null && !found.isEmpty()) {
            var last = found.removeLast();
            found.add(new Stretch(last.state(), last.from(), end));
        }
        return List.copyOf(found);
    }

    private static MembershipState state(Collection<Happened> facts, LocalDate day) {
        var override = facts.stream()
                .filter(fact -> fact.kind() == FactKind.OVERRIDDEN && fact.covers(day))
                .max(Comparator.comparing(Happened::number))
                .map(Happened::state);
        if (override.isPresent()) {
            return override.get();
        }
        var standing = latest(
                facts,
                day,
                kind -> kind == FactKind.SUSPENDED || kind == FactKind.REINSTATED || kind == FactKind.ACTIVATED);
        if (standing.filter(FactKind.SUSPENDED::equals).isPresent()) {
            return MembershipState.SUSPENDED;
        }
        if (latest(facts, day, FactKind.ACTIVATED::equals).isPresent()) {
            return MembershipState.ACTIVE;
        }
        if (latest(facts, day, FactKind.EXEMPTED::equals).isEmpty()) {
            return MembershipState.AWAITING_PAYMENT;
        }
        var exempt = facts.stream().anyMatch(fact -> fact.kind() == FactKind.EXEMPTED && fact.covers(day));
        return exempt ? MembershipState.ACTIVE : MembershipState.EXEMPTION_EXPIRED;
    }

    private static Optional<FactKind> latest(Collection<Happened> facts, LocalDate day, Predicate<FactKind> kinds) {
        return facts.stream()
                .filter(fact -> kinds.test(fact.kind()) && !fact.effectiveOn().isAfter(day))
                .max(IN_EFFECT)
                .map(Happened::kind);
    }

    private static Stream<LocalDate> days(Collection<Happened> facts, Predicate<FactKind> kinds) {
        return facts.stream().filter(fact -> kinds.test(fact.kind())).map(Happened::effectiveOn);
    }
}
