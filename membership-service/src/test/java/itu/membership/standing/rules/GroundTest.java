package itu.membership.standing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Timeline;

import static org.assertj.core.api.Assertions.assertThat;

/** The ground never says anything else than the state that is derived, and the state is the same in whatever order the facts came. */
class GroundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Map<MembershipState, Set<Basis>> FITTING = Map.of(
            MembershipState.AWAITING_PAYMENT, EnumSet.of(Basis.AWAITING_PAYMENT, Basis.OVERRIDDEN),
            MembershipState.ACTIVE, EnumSet.of(Basis.PAID, Basis.REINSTATED, Basis.EXEMPT, Basis.OVERRIDDEN),
            MembershipState.SUSPENDED, EnumSet.of(Basis.SUSPENDED, Basis.OVERRIDDEN),
            MembershipState.EXEMPTION_EXPIRED, EnumSet.of(Basis.EXEMPTION_EXPIRED));

    private static final Set<Basis> OUTSIDE =
            EnumSet.of(Basis.NOT_BEGUN, Basis.DENOUNCED, Basis.EXCLUDED, Basis.UPGRADED);

    @ParameterizedTest
    @MethodSource("seeds")
    void the_ground_fits_the_state_of_every_day(int seed) {
        var facts = someFacts(seed);

        assertThat(IntStream.range(-5, 70)).allSatisfy(n -> {
            var ground = Ground.on(DAY.plusDays(n), facts);
            assertThat(Timeline.on(DAY.plusDays(n), facts).map(FITTING::get).orElse(OUTSIDE))
                    .contains(ground.basis());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void facts_on_different_days_may_be_recorded_in_any_order(int seed) {
        var days = new ArrayList<>(IntStream.range(1, 40).boxed().toList());
        Collections.shuffle(days, new Random(seed));
        var kinds = new ArrayList<>(List.of(
                FactKind.ADMITTED,
                FactKind.ACTIVATED,
                FactKind.SUSPENDED,
                FactKind.REINSTATED,
                FactKind.RENEWED,
                FactKind.CLASS_CHANGED,
                FactKind.DENOUNCED));
        var recorded = IntStream.range(0, kinds.size())
                .mapToObj(n -> new Happened(n + 1, kinds.get(n), DAY.plusDays(days.get(n)), null, null))
                .toList();
        var otherwise = IntStream.range(0, kinds.size())
                .mapToObj(n -> new Happened(kinds.size() - n, kinds.get(n), DAY.plusDays(days.get(n)), null, null))
                .toList();

        assertThat(Timeline.of(otherwise)).isEqualTo(Timeline.of(recorded));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static List<Happened> someFacts(int seed) {
        var random = new Random(seed);
        var facts = new ArrayList<Happened>();
        facts.add(new Happened(1, FactKind.ADMITTED, DAY.plusDays(random.nextInt(5)), null, null));
        for (var number = 2; number < 2 + random.nextInt(9); number++) {
            var kind = FactKind.values()[1 + random.nextInt(FactKind.values().length - 1)];
            var from = DAY.plusDays(random.nextInt(40));
            var bounded = kind == FactKind.EXEMPTED || kind == FactKind.OVERRIDDEN;
            facts.add(new Happened(
                    number,
                    kind,
                    from,
                    bounded ? from.plusDays(1 + random.nextInt(20)) : null,
                    kind == FactKind.OVERRIDDEN ? MembershipState.values()[random.nextInt(3)] : null));
        }
        return facts;
    }
}
