package itu.membership.dues.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import itu.membership.dues.rules.Arrears.Outlook;

import static org.assertj.core.api.Assertions.assertThat;

class ArrearsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate SUSPENDED = LocalDate.of(2026, 9, 27);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void dues_of_the_end_of_march_suspend_on_27_september_of_every_year() {
        assertThat(IntStream.rangeClosed(2000, 2100))
                .allSatisfy(year -> assertThat(Arrears.suspensionDay(LocalDate.of(year, 3, 31)))
                        .isEqualTo(LocalDate.of(year, 9, 27)));
    }

    @Test
    void on_every_day_of_a_leap_cycle_180_days_pass_before_the_suspension() {
        assertThat(days()).allSatisfy(day -> {
            assertThat(ChronoUnit.DAYS.between(day, Arrears.suspensionDay(day))).isEqualTo(180);
            assertThat(Arrears.latestDueOn(Arrears.suspensionDay(day))).isEqualTo(day);
        });
    }

    @Test
    void on_every_day_of_a_leap_cycle_90_days_pass_before_the_exclusion() {
        assertThat(days()).allSatisfy(day -> {
            var excluded = Arrears.exclusionDay(day, null);
            assertThat(ChronoUnit.DAYS.between(day, excluded)).isEqualTo(90);
            assertThat(Arrears.latestNotice(excluded)).isEqualTo(day);
        });
    }

    @Test
    void a_schedule_puts_the_exclusion_off_until_the_day_after_its_last_day_and_never_brings_it_forward() {
        assertThat(days()).allSatisfy(last -> {
            var excluded = Arrears.exclusionDay(SUSPENDED, last);
            assertThat(excluded).isAfter(last).isAfterOrEqualTo(Arrears.exclusionDay(SUSPENDED, null));
            if (!last.isBefore(Arrears.exclusionDay(SUSPENDED, null))) {
                assertThat(excluded).isEqualTo(last.plusDays(1));
            }
        });
    }

    @Test
    void a_suspension_lasts_while_dues_are_open() {
        assertThat(outlook(dues(2025, DUE.minusYears(1), null), dues(2026, DUE, null)))
                .isEqualTo(new Outlook.Lasts(List.of(2025, 2026)));
    }

    @Test
    void a_part_of_the_years_is_not_enough() {
        assertThat(outlook(dues(2025, DUE.minusYears(1), null), dues(2026, DUE, TODAY)))
                .isEqualTo(new Outlook.Lasts(List.of(2025)));
    }

    @Test
    void the_last_settlement_clears_it() {
        var first = SUSPENDED.plusDays(3);

        assertThat(outlook(dues(2025, DUE.minusYears(1), TODAY), dues(2026, DUE, first)))
                .isEqualTo(new Outlook.Cleared(TODAY));
    }

    @Test
    void what_is_settled_on_the_day_of_the_suspension_clears_it_that_day() {
        assertThat(outlook(dues(2026, DUE, SUSPENDED))).isEqualTo(new Outlook.Cleared(SUSPENDED));
    }

    @Test
    void what_was_settled_before_gave_no_cause() {
        assertThat(outlook(dues(2026, DUE, SUSPENDED.minusDays(1)))).isEqualTo(new Outlook.Unfounded());
    }

    @Test
    void a_due_day_that_was_put_off_gives_no_cause() {
        assertThat(outlook(dues(2026, TODAY, null))).isEqualTo(new Outlook.Unfounded());
    }

    @Test
    void a_fee_of_zero_gives_no_cause_though_nobody_settles_it() {
        assertThat(outlook(new DuesOfYear(2026, false, DUE, null))).isEqualTo(new Outlook.Unfounded());
    }

    @Test
    void dues_within_their_term_do_not_keep_a_suspension_up() {
        assertThat(outlook(dues(2026, DUE, TODAY), dues(2027, TODAY.plusDays(1), null)))
                .isEqualTo(new Outlook.Cleared(TODAY));
    }

    @Test
    void when_nothing_is_open_no_suspension_lasts_whatever_the_days() {
        assertThat(days())
                .allSatisfy(settled -> assertThat(
                                Arrears.outlook(List.of(dues(2026, DUE, settled)), SUSPENDED, LocalDate.of(2028, 1, 1)))
                        .isEqualTo(
                                settled.isBefore(SUSPENDED) ? new Outlook.Unfounded() : new Outlook.Cleared(settled)));
    }

    private static Outlook outlook(DuesOfYear... dues) {
        return Arrears.outlook(List.of(dues), SUSPENDED, TODAY);
    }

    private static DuesOfYear dues(int year, LocalDate dueOn, LocalDate settledOn) {
        return new DuesOfYear(year, true, dueOn, settledOn);
    }

    private static Stream<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
    }
}
