package itu.contribution.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import itu.contribution.contributor.Contributor;
import itu.contribution.declaration.Outcome;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of invented contributors. */
class TallyTest {
    @Test
    void replies_that_count_take_the_place_of_present_classes() {
        var tally = Tally.of(List.of(
                row("2", reply("1 1/2", Outcome.REDUCE, true)),
                row("10", reply("10", Outcome.MAINTAIN, true)),
                row("1/4", null)));

        assertThat(tally)
                .isEqualTo(new Tally(3, 2, units("12 1/4"), units("11 1/2"), units("11 3/4")))
                .extracting(Tally::change, Tally::silent)
                .containsExactly(units("-1/2"), 1);
    }

    @Test
    void a_late_reply_is_counted_as_silence() {
        var tally = Tally.of(List.of(row("2", reply("1 1/2", Outcome.REDUCE, false))));

        assertThat(tally).isEqualTo(new Tally(1, 0, units("2"), units("0"), units("2")));
    }

    @Test
    void a_present_class_that_is_not_on_record_counts_for_nothing() {
        var tally = Tally.of(List.of(row(null, null)));

        assertThat(tally.expected()).isEqualTo(ContributoryUnits.ZERO);
    }

    @Test
    void income_is_the_expected_units_at_the_amount_of_one_over_all_years() {
        assertThat(Income.of(Money.chf(318_000), units("342 5/16"), 4))
                .isEqualTo(new Income(Money.chf(318_000), Money.chf(108_855_375), Money.chf(435_421_500)));
    }

    @Test
    void income_is_rounded_to_the_nearest_hundredth() {
        assertThat(Income.of(new Money(1, "CHF"), units("1/2"), 4).year()).isEqualTo(new Money(1, "CHF"));
    }

    private static ReportRow row(@Nullable String present, @Nullable Reply reply) {
        var contributor = new Contributor("XXX", language -> "Exampleland", "EUR", Set.of(), null);
        return new ReportRow(contributor, present == null ? null : units(present), true, reply);
    }

    private static Reply reply(String units, Outcome outcome, boolean counted) {
        return new Reply(units(units), outcome, LocalDate.of(2025, 12, 1), counted, true);
    }

    private static ContributoryUnits units(String text) {
        return ContributoryUnits.parse(text);
    }
}
