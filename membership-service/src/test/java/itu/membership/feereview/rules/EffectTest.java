package itu.membership.feereview.rules;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.catalogue.rules.FeeCondition.Payer;
import itu.membership.catalogue.rules.Units;

import static org.assertj.core.api.Assertions.assertThat;

class EffectTest {
    private static final Payer DEVELOPED = new Payer(false, false, false);
    private static final Payer DEVELOPING = new Payer(true, false, false);

    private static Members members(Payer payer, @Nullable String units, long count) {
        return new Members(payer, units == null ? null : Units.parse(units), count);
    }

    private static Paid fee(FeeCondition condition, String annual) {
        return new Paid(condition, null, new BigDecimal(annual), false);
    }

    private static Paid classes(String lowest, String annual, boolean binding) {
        return new Paid(FeeCondition.ANY, Units.parse(lowest), new BigDecimal(annual), binding);
    }

    @Test
    void each_member_pays_the_fee_meant_for_it() {
        var effect = Effect.of(
                List.of(members(DEVELOPED, null, 10), members(DEVELOPING, null, 4)),
                List.of(fee(FeeCondition.DEVELOPED, "3975.00"), fee(FeeCondition.DEVELOPING, "1987.50")),
                List.of(fee(FeeCondition.DEVELOPED, "4000.00"), fee(FeeCondition.DEVELOPING, "1987.50")));

        assertThat(effect.memberships()).isEqualTo(14);
        assertThat(effect.before()).isEqualByComparingTo("47700.00");
        assertThat(effect.after()).isEqualByComparingTo("47950.00");
        assertThat(effect.difference()).isEqualByComparingTo("250.00");
    }

    @Test
    void a_sector_member_pays_its_class() {
        var effect = Effect.of(
                List.of(members(DEVELOPED, "2", 1), members(DEVELOPED, "1/16", 1), members(DEVELOPED, null, 1)),
                List.of(classes("1/2", "31800.00", false)),
                List.of(classes("1/2", "33000.00", false)));

        assertThat(effect.before()).isEqualByComparingTo("162975.00");
        assertThat(effect.after()).isEqualByComparingTo("169125.00");
    }

    @Test
    void a_higher_lowest_class_lifts_those_below_it_only() {
        var effect = Effect.of(
                List.of(members(DEVELOPED, "1/2", 1), members(DEVELOPED, "2", 1)),
                List.of(classes("1/2", "31800.00", false)),
                List.of(classes("1", "63600.00", true)));

        assertThat(effect.difference()).isEqualByComparingTo("31800.00");
    }

    @Test
    void members_without_a_fee_count_as_nothing_and_are_told() {
        var effect = Effect.of(
                List.of(members(DEVELOPING, null, 3), members(DEVELOPED, null, 1)),
                List.of(fee(FeeCondition.DEVELOPED, "100.00")),
                List.of(fee(FeeCondition.DEVELOPED, "110.00")));

        assertThat(effect.memberships()).isEqualTo(4);
        assertThat(effect.withoutFee()).isEqualTo(3);
        assertThat(effect.before()).isEqualByComparingTo("100.00");
    }

    /** 100 members at 100 bring what 80 bring at 125. */
    @Test
    void an_increase_is_lost_when_enough_members_leave() {
        var effect = new Effect(100, 0, new BigDecimal("10000"), new BigDecimal("12500"));

        assertThat(effect.departuresThatUndoIt()).isEqualTo(20);
    }

    @Test
    void there_is_no_increase_to_lose_where_the_revenue_does_not_grow() {
        assertThat(Effect.NOTHING.departuresThatUndoIt()).isZero();
        assertThat(new Effect(5, 0, new BigDecimal("10"), new BigDecimal("9")).departuresThatUndoIt())
                .isZero();
    }
}
