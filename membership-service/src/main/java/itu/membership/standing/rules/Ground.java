package itu.membership.standing.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Timeline;

/**
 * What decides the state of a membership on a day.
 *
 * @param fact the fact that decides; null before the membership begins
 */
public record Ground(Basis basis, @Nullable Happened fact) {
    private static final Comparator<Happened> IN_EFFECT =
            Comparator.comparing(Happened::effectiveOn).thenComparing(Happened::number);

    /** The ground of the state that {@link Timeline} derives from these facts for a day. */
    public static Ground on(LocalDate day, Collection<Happened> facts) {
        return Timeline.on(day, facts)
                .map(state -> overridden(day, facts).orElseGet(() -> derived(state, day, facts)))
                .orElseGet(() -> outside(day, facts));
    }

    private static Optional<Ground> overridden(LocalDate day, Collection<Happened> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.OVERRIDDEN
                        && !fact.effectiveOn().isAfter(day)
                        && (fact.until() == null || fact.until().isAfter(day)))
                .max(Comparator.comparing(Happened::number))
                .map(fact -> new Ground(Basis.OVERRIDDEN, fact));
    }

    private static Ground derived(MembershipState state, LocalDate day, Collection<Happened> facts) {
        return switch (state) {
            case AWAITING_PAYMENT -> of(Basis.AWAITING_PAYMENT, day, facts, FactKind.ADMITTED);
            case SUSPENDED -> of(Basis.SUSPENDED, day, facts, FactKind.SUSPENDED);
            case EXEMPTION_EXPIRED -> of(Basis.EXEMPTION_EXPIRED, day, facts, FactKind.EXEMPTED);
            case ACTIVE -> active(day, facts);
        };
    }

    private static Ground active(LocalDate day, Collection<Happened> facts) {
        var last = latest(day, facts, Set.of(FactKind.ACTIVATED, FactKind.REINSTATED));
        if (last.isEmpty() || latest(day, facts, Set.of(FactKind.ACTIVATED)).isEmpty()) {
            return of(Basis.EXEMPT, day, facts, FactKind.EXEMPTED);
        }
        return new Ground(last.get().kind() == FactKind.REINSTATED ? Basis.REINSTATED : Basis.PAID, last.get());
    }

    private static Ground outside(LocalDate day, Collection<Happened> facts) {
        return facts.stream()
                .filter(fact -> fact.kind().ends() && !fact.effectiveOn().isAfter(day))
                .min(IN_EFFECT)
                .map(end -> new Ground(Basis.valueOf(end.kind().name()), end))
                .orElseGet(() -> new Ground(Basis.NOT_BEGUN, null));
    }

    private static Ground of(Basis basis, LocalDate day, Collection<Happened> facts, FactKind kind) {
        return new Ground(basis, latest(day, facts, Set.of(kind)).orElse(null));
    }

    private static Optional<Happened> latest(LocalDate day, Collection<Happened> facts, Set<FactKind> kinds) {
        return facts.stream()
                .filter(fact ->
                        kinds.contains(fact.kind()) && !fact.effectiveOn().isAfter(day))
                .max(IN_EFFECT);
    }
}
