package itu.contribution.simulation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

import static itu.contribution.rulebook.rules.Editions.PP_10;
import static itu.contribution.simulation.rules.Worlds.announced;
import static itu.contribution.simulation.rules.Worlds.leastDeveloped;
import static itu.contribution.simulation.rules.Worlds.silent;
import static itu.contribution.simulation.rules.Worlds.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SimulationTest {
    private static final AmountOfUnit PRESENT_AMOUNT = new AmountOfUnit(Money.chf(318_000));

    @Test
    void a_change_goes_before_the_announcement_that_before_the_list_the_region_and_the_rest() {
        for (int said = 0; said < 16; said++) {
            var changed = (said & 1) != 0;
            var replied = (said & 2) != 0;
            var listed = (said & 4) != 0;
            var inRegion = (said & 8) != 0;
            var state = replied ? announced("AAA", "EUR", "20", "18") : silent("AAA", "EUR", "20");
            var question = new Question(
                    new Assumptions(
                            listed ? Map.of("AAA", Assumption.KEEP) : Map.of(),
                            inRegion ? Map.of("EUR", Assumption.LOWEST_LAWFUL) : Map.of(),
                            Assumption.ONE_CLASS_DOWN),
                    changed ? Map.of("AAA", units("30")) : Map.of(),
                    ContributoryUnits.ZERO,
                    2028,
                    4,
                    null,
                    null);

            var counted = Simulation.of(List.of(state), question, PP_10).total().units();

            var expected = changed ? "30" : replied ? "18" : listed ? "20" : inRegion ? "17" : "19";
            assertThat(counted).as("%d", said).isEqualTo(units(expected));
        }
    }

    @Test
    void every_small_world_adds_up() {
        var presents = List.of("40", "3", "1 1/2", "1/4", "1/16", "");
        for (var first : presents) {
            for (var second : presents) {
                for (var third : presents) {
                    for (var assumption : Assumption.values()) {
                        addsUp(
                                List.of(
                                        world("AAA", "EUR", first),
                                        world("BBB", "EUR", second),
                                        world("CCC", "AFR", third)),
                                assumption);
                    }
                }
            }
        }
    }

    private static StateFacts world(String code, String region, String present) {
        return silent(code, region, present.isEmpty() ? null : present);
    }

    private static void addsUp(List<StateFacts> world, Assumption assumption) {
        var answer = Simulation.of(world, all(assumption, PRESENT_AMOUNT, null), PP_10);

        var sixteenths = 0;
        for (var state : world) {
            if (state.present() != null) {
                sixteenths += assumption.of(state.present(), state, PP_10).sixteenths();
            }
        }
        assertThat(answer.total().units().sixteenths()).isEqualTo(sixteenths);
        assertThat(answer.yearly()).isNotNull();
        assertThat(answer.yearly().total().cents()).isEqualTo(sixteenths * 318_000_00L / 16);
        assertThat(answer.ofPeriod().total().cents()).isEqualTo(sixteenths * 318_000_00L / 16 * 4);
        for (var groups : List.of(
                answer.byRegion().values(),
                answer.byStatus().values(),
                answer.byOrigin().values())) {
            assertThat(groups.stream().map(Tally::units).reduce(ContributoryUnits.ZERO, ContributoryUnits::plus))
                    .isEqualTo(answer.total().units());
            assertThat(groups.stream().mapToInt(Tally::states).sum()).isEqualTo(3);
        }
        var total = answer.total();
        assertThat(total.maintain() + total.increase() + total.reduce() + total.notCompared())
                .isEqualTo(3);
        assertThat(total.change()).isEqualTo(total.units().minus(total.present()));
    }

    @Test
    void a_silent_state_without_class_on_record_counts_for_nothing_and_is_told() {
        var answer = Simulation.of(List.of(silent("AAA", "EUR", null)), all(Assumption.KEEP, null, null), PP_10);

        assertThat(answer.total().units()).isEqualTo(ContributoryUnits.ZERO);
        assertThat(answer.total().notCompared()).isEqualTo(1);
        assertThat(answer.byOrigin()).containsOnlyKeys(Origin.NOT_ON_RECORD);
    }

    @Test
    void a_state_with_two_statuses_counts_in_both() {
        var state = new StateFacts(
                "AAA", "AFR", Set.of("LDC", "LLDC"), units("1/8"), null, Eligibility.LEAST_DEVELOPED, null);

        var answer = Simulation.of(List.of(state, silent("BBB", "AFR", "1")), all(Assumption.KEEP, null, null), PP_10);

        assertThat(answer.byStatus().get("LDC").units()).isEqualTo(units("1/8"));
        assertThat(answer.byStatus().get("LLDC").units()).isEqualTo(units("1/8"));
        assertThat(answer.byStatus().get("NONE").units()).isEqualTo(units("1"));
    }

    @Test
    void a_change_beyond_the_limit_counts_and_its_breach_is_told_with_its_provision() {
        var question = changing(Map.of("AAA", units("7"), "BBB", units("1/8")));

        var answer = Simulation.of(List.of(silent("AAA", "EUR", "10"), silent("BBB", "EUR", "1/4")), question, PP_10);

        assertThat(answer.total().units()).isEqualTo(units("7 1/8"));
        assertThat(answer.states().get(0).breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.provision()).isEqualTo("CS 165");
            assertThat(breach.minimumAllowed()).isEqualTo(units("8"));
        });
        assertThat(answer.states().get(1).breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.provision()).isEqualTo("CV 468A"));
    }

    @Test
    void assumed_reductions_are_lawful_ones() {
        for (var assumption : Assumption.values()) {
            for (var present : Worlds.classes()) {
                var state = new StateFacts("AAA", "EUR", Set.of(), present, null, Eligibility.LEAST_DEVELOPED, null);

                var answer = Simulation.of(List.of(state), all(assumption, null, null), PP_10);

                assertThat(answer.states().getFirst().breaches()).isEmpty();
            }
        }
    }

    @Test
    void without_an_amount_there_is_no_revenue_but_a_balance() {
        var answer = Simulation.of(
                List.of(silent("AAA", "EUR", "10")),
                all(Assumption.KEEP, null, new Target(Money.chf(3_180_000), 1)),
                PP_10);

        assertThat(answer.yearly()).isNull();
        assertThat(answer.target()).isNotNull();
        assertThat(answer.target().difference()).isNull();
        assertThat(answer.target().balance()).isNotNull();
        assertThat(answer.target().balance().exactFrancs()).isEqualTo("318000/1");
        assertThat(answer.target().balance().amount()).isEqualTo(PRESENT_AMOUNT);
        assertThat(answer.target().balance().surplus().cents()).isZero();
    }

    @Test
    void without_units_nothing_balances() {
        var answer = Simulation.of(
                List.of(silent("AAA", "EUR", null)),
                all(Assumption.KEEP, PRESENT_AMOUNT, new Target(Money.chf(1), 1)),
                PP_10);

        assertThat(answer.target()).isNotNull();
        assertThat(answer.target().balance()).isNull();
        assertThat(answer.target().difference()).isEqualTo(Money.chf(-1));
    }

    @Test
    void the_balancing_amount_is_exact_and_its_roundings_are_the_smallest_that_suffice() {
        for (int memberStates = 1; memberStates <= 40; memberStates++) {
            for (int sectorMembers : new int[] {0, 1, 7, 80}) {
                for (int years : new int[] {1, 4}) {
                    for (long cents : new long[] {1, 79, 80, 12_345, 100_000_01, 109_093_875_00L}) {
                        balances(
                                new ContributoryUnits(memberStates),
                                new ContributoryUnits(sectorMembers),
                                new Target(new Money(cents, "CHF"), years));
                    }
                }
            }
        }
    }

    private static void balances(ContributoryUnits memberStates, ContributoryUnits sectorMembers, Target target) {
        var balance = Balance.of(
                target.budget(),
                new ContributoryUnits(memberStates.sixteenths() * target.years()),
                new ContributoryUnits(sectorMembers.sixteenths() * target.years()));

        var weight = BigInteger.valueOf((5L * memberStates.sixteenths() + sectorMembers.sixteenths()) * target.years());
        var budget = BigInteger.valueOf(target.budget().cents()).multiply(BigInteger.valueOf(80));
        var fraction = balance.exactFrancs().split("/");
        assertThat(new BigInteger(fraction[0]).multiply(weight).multiply(BigInteger.valueOf(100)))
                .isEqualTo(new BigInteger(fraction[1]).multiply(budget));
        assertThat(new BigInteger(fraction[0]).gcd(new BigInteger(fraction[1]))).isEqualTo(BigInteger.ONE);
        isSmallest(balance.wholeFrancs().cents(), 100, weight, budget);
        isSmallest(balance.amount().memberState().cents(), 80, weight, budget);
        assertThat(BigInteger.valueOf(balance.surplus().cents()).multiply(BigInteger.valueOf(80)))
                .isEqualTo(weight.multiply(BigInteger.valueOf(
                                balance.amount().memberState().cents()))
                        .subtract(budget));
    }

    private static void isSmallest(long cents, long step, BigInteger weight, BigInteger budget) {
        assertThat(cents % step).isZero();
        assertThat(weight.multiply(BigInteger.valueOf(cents))).isGreaterThanOrEqualTo(budget);
        assertThat(weight.multiply(BigInteger.valueOf(cents - step))).isLessThan(budget);
    }

    @Test
    void sector_members_bring_in_a_fifth() {
        var question =
                new Question(Assumptions.all(Assumption.KEEP), Map.of(), units("1/2"), 2028, 4, PRESENT_AMOUNT, null);

        var answer = Simulation.of(List.of(silent("AAA", "EUR", "1")), question, PP_10);

        assertThat(answer.yearly()).isNotNull();
        assertThat(answer.yearly().sectorMembers()).isEqualTo(Money.chf(31_800));
        assertThat(answer.yearly().total()).isEqualTo(Money.chf(349_800));
    }

    @Test
    void a_reduction_that_is_phased_in_brings_in_more_in_its_first_years() {
        var plan = new PhasingPlan(List.of(
                new PhasingPlan.Step(2028, units("8")),
                new PhasingPlan.Step(2029, units("7")),
                new PhasingPlan.Step(2030, units("6")),
                new PhasingPlan.Step(2031, units("5"))));
        var budget = new Target(Money.chf(26 * 318_000), 4);

        var answer = Simulation.of(
                List.of(authorized("AAA", "10", "5", plan)), all(Assumption.KEEP, PRESENT_AMOUNT, budget), PP_10);

        assertThat(answer.byYear())
                .extracting(Answer.Year::year, Answer.Year::units)
                .containsExactly(
                        tuple(2028, units("8")),
                        tuple(2029, units("7")),
                        tuple(2030, units("6")),
                        tuple(2031, units("5")));
        assertThat(answer.yearly().total()).isEqualTo(Money.chf(5 * 318_000));
        assertThat(answer.ofPeriod().total()).isEqualTo(Money.chf(26 * 318_000));
        assertThat(answer.target().difference()).isEqualTo(Money.chf(0));
        assertThat(answer.target().balance().amount()).isEqualTo(PRESENT_AMOUNT);
    }

    @Test
    void a_class_within_the_limit_counts_from_the_first_day_whatever_was_authorized() {
        var plan = new PhasingPlan(
                List.of(new PhasingPlan.Step(2028, units("9")), new PhasingPlan.Step(2029, units("5"))));

        var answer = Simulation.of(
                List.of(authorized("AAA", "10", "8", plan)), all(Assumption.KEEP, PRESENT_AMOUNT, null), PP_10);

        assertThat(answer.byYear()).extracting(Answer.Year::units).containsOnly(units("8"));
    }

    private static StateFacts authorized(String code, String present, String announced, PhasingPlan plan) {
        var authorization = new Authorization(
                new UUID(0, 1), DecidingBody.PP, "Decision (invented)", LocalDate.of(2026, 11, 20), units("5"), plan);
        return new StateFacts(code, "EUR", Set.of(), units(present), units(announced), Eligibility.NONE, authorization);
    }

    @Test
    void the_demonstration_keeps_its_343_units_and_a_sixteenth_while_all_keep_their_class() {
        var answer = Simulation.of(
                Worlds.demonstration(),
                all(Assumption.KEEP, PRESENT_AMOUNT, new Target(Money.chf(110_000_000), 1)),
                PP_10);

        assertThat(answer.total().states()).isEqualTo(194);
        assertThat(answer.total().units()).isEqualTo(units("343 1/16"));
        assertThat(answer.yearly()).isNotNull();
        assertThat(answer.yearly().total().amount()).isEqualTo("109093875.00");
        assertThat(answer.ofPeriod()).isNotNull();
        assertThat(answer.ofPeriod().total().amount()).isEqualTo("436375500.00");
        assertThat(answer.target()).isNotNull();
        assertThat(answer.target().difference()).isEqualTo(Money.of("-906125.00", "CHF"));
        assertThat(answer.target().balance()).isNotNull();
        assertThat(answer.target().balance().exactFrancs()).isEqualTo("160000000/499");
        assertThat(new BigDecimal(answer.target().balance().wholeFrancs().amount()))
                .isEqualByComparingTo("320642");
        assertThat(answer.target().balance().amount().memberState().amount()).isEqualTo("320641.60");
    }

    @Test
    void the_demonstration_by_region_and_status_is_each_state_counted_by_hand() {
        for (var assumption : Assumption.values()) {
            var world = Worlds.demonstration();

            var answer = Simulation.of(world, all(assumption, null, null), PP_10);

            var byRegion = new HashMap<String, Integer>();
            var reduced = new ArrayList<String>();
            for (var state : world) {
                var present = Objects.requireNonNull(state.present());
                var counted = assumption.of(present, state, PP_10);
                byRegion.merge(state.region(), counted.sixteenths(), Integer::sum);
                if (counted.compareTo(present) < 0) {
                    reduced.add(state.code());
                }
            }
            assertThat(answer.total().reduce()).isEqualTo(reduced.size());
            assertThat(answer.byRegion().keySet()).isEqualTo(byRegion.keySet());
            byRegion.forEach((region, sixteenths) -> assertThat(
                            answer.byRegion().get(region).units().sixteenths())
                    .isEqualTo(sixteenths));
            assertThat(answer.byStatus().get("LDC").states()).isEqualTo(44);
        }
    }

    @Test
    void the_same_facts_and_question_give_the_same_answer() {
        var question = all(Assumption.LOWEST_LAWFUL, PRESENT_AMOUNT, new Target(Money.chf(1_000_000), 4));

        assertThat(Simulation.of(Worlds.demonstration(), question, PP_10))
                .isEqualTo(Simulation.of(Worlds.demonstration(), question, PP_10));
    }

    @Test
    void a_least_developed_country_may_go_on_down_the_low_classes() {
        var answer = Simulation.of(
                List.of(leastDeveloped("AAA", "AFR", "1/8"), silent("BBB", "AFR", "1/4")),
                all(Assumption.ONE_CLASS_DOWN, null, null),
                PP_10);

        assertThat(answer.total().units()).isEqualTo(units("5/16"));
    }

    private static Question all(Assumption assumption, @Nullable AmountOfUnit amount, @Nullable Target target) {
        return new Question(Assumptions.all(assumption), Map.of(), ContributoryUnits.ZERO, 2028, 4, amount, target);
    }

    private static Question changing(Map<String, ContributoryUnits> changes) {
        return new Question(
                Assumptions.all(Assumption.KEEP), changes, ContributoryUnits.ZERO, 2028, 4, PRESENT_AMOUNT, null);
    }
}
