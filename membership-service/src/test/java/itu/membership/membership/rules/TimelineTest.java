package itu.membership.membership.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static itu.membership.membership.rules.FactKind.ACTIVATED;
import static itu.membership.membership.rules.FactKind.ADMITTED;
import static itu.membership.membership.rules.FactKind.DENOUNCED;
import static itu.membership.membership.rules.FactKind.EXCLUDED;
import static itu.membership.membership.rules.FactKind.EXEMPTED;
import static itu.membership.membership.rules.FactKind.OVERRIDDEN;
import static itu.membership.membership.rules.FactKind.REINSTATED;
import static itu.membership.membership.rules.FactKind.RENEWED;
import static itu.membership.membership.rules.FactKind.SUSPENDED;
import static itu.membership.membership.rules.MembershipState.ACTIVE;
import static itu.membership.membership.rules.MembershipState.AWAITING_PAYMENT;
import static itu.membership.membership.rules.MembershipState.EXEMPTION_EXPIRED;
import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void nothing_follows_from_a_payment_without_an_admission() {
        assertThat(Timeline.of(List.of(fact(1, ACTIVATED, 0)))).isEmpty();
    }

    @Test
    void an_admission_awaits_payment_until_it_is_paid() {
        assertThat(Timeline.of(List.of(fact(1, ADMITTED, 0), fact(2, ACTIVATED, 10))))
                .containsExactly(
                        new Stretch(AWAITING_PAYMENT, DAY, DAY.plusDays(10)),
                        new Stretch(ACTIVE, DAY.plusDays(10), null));
    }

    @Test
    void the_earliest_ending_ends_it() {
        assertThat(Timeline.of(List.of(
                        fact(1, ADMITTED, 0), fact(2, ACTIVATED, 0), fact(3, EXCLUDED, 30), fact(4, DENOUNCED, 20))))
                .containsExactly(new Stretch(ACTIVE, DAY, DAY.plusDays(20)));
    }

    @Test
    void a_payment_lifts_a_suspension() {
        assertThat(Timeline.of(List.of(
                        fact(1, ADMITTED, 0), fact(2, ACTIVATED, 0), fact(3, SUSPENDED, 10), fact(4, ACTIVATED, 20))))
                .extracting(Stretch::state)
                .containsExactly(ACTIVE, MembershipState.SUSPENDED, ACTIVE);
    }

    @Test
    void a_reinstatement_does_not_stand_for_the_payment_that_is_missing() {
        assertThat(Timeline.on(
                        DAY.plusDays(30),
                        List.of(fact(1, ADMITTED, 0), fact(2, SUSPENDED, 10), fact(3, REINSTATED, 20))))
                .contains(AWAITING_PAYMENT);
    }

    @Test
    void an_exemption_that_ran_out_shows_until_it_is_prolonged() {
        assertThat(Timeline.of(
                        List.of(fact(1, ADMITTED, 0), fact(2, EXEMPTED, 0, 10, null), fact(3, EXEMPTED, 15, 40, null))))
                .containsExactly(
                        new Stretch(ACTIVE, DAY, DAY.plusDays(10)),
                        new Stretch(EXEMPTION_EXPIRED, DAY.plusDays(10), DAY.plusDays(15)),
                        new Stretch(ACTIVE, DAY.plusDays(15), DAY.plusDays(40)),
                        new Stretch(EXEMPTION_EXPIRED, DAY.plusDays(40), null));
    }

    @Test
    void what_was_derived_comes_back_when_an_override_ends() {
        assertThat(Timeline.of(List.of(
                        fact(1, ADMITTED, 0),
                        fact(2, ACTIVATED, 0),
                        fact(3, OVERRIDDEN, 10, 20, MembershipState.SUSPENDED))))
                .extracting(Stretch::state)
                .containsExactly(ACTIVE, MembershipState.SUSPENDED, ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_facts_are_given_changes_nothing(int seed) {
        var facts = someFacts(seed);
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Timeline.of(shuffled)).isEqualTo(Timeline.of(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_stretches_follow_one_another_without_gap_and_without_repeating_a_state(int seed) {
        var stretches = Timeline.of(someFacts(seed));

        assertThat(IntStream.range(1, stretches.size()))
                .allSatisfy(n -> assertThat(stretches.get(n).from())
                        .isEqualTo(stretches.get(n - 1).to()))
                .allSatisfy(n -> assertThat(stretches.get(n).state())
                        .isNotEqualTo(stretches.get(n - 1).state()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static List<Happened> someFacts(int seed) {
        var random = new Random(seed);
        var facts = new ArrayList<Happened>();
        facts.add(fact(1, ADMITTED, random.nextInt(5)));
        for (int number = 2; number < 2 + random.nextInt(8); number++) {
            var kinds = List.of(ACTIVATED, EXEMPTED, SUSPENDED, REINSTATED, OVERRIDDEN, RENEWED, DENOUNCED);
            var kind = kinds.get(random.nextInt(kinds.size()));
            var from = random.nextInt(40);
            var bounded = kind == EXEMPTED || kind == OVERRIDDEN;
            facts.add(fact(
                    number,
                    kind,
                    from,
                    bounded ? from + 1 + random.nextInt(20) : null,
                    kind == OVERRIDDEN ? MembershipState.values()[random.nextInt(3)] : null));
        }
        return facts;
    }

    private static Happened fact(int number, FactKind kind, int from) {
        return fact(number, kind, from, null, null);
    }

    private static Happened fact(
            int number, FactKind kind, int from, @Nullable Integer until, @Nullable MembershipState state) {
        return new Happened(number, kind, DAY.plusDays(from), until == null ? null : DAY.plusDays(until), state);
    }
}
