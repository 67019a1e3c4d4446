package itu.membership.application.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectionPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-05-16",
        "2025-12-15, 2026-04-16",
        "2025-10-31, 2026-03-01",
        "2027-10-31, 2028-03-01",
        "2025-10-28, 2026-03-01",
        "2027-10-28, 2028-02-29",
        "2026-05-31, 2026-10-01",
        "2026-01-31, 2026-06-01",
        "2026-08-31, 2027-01-01",
        "2026-02-28, 2026-06-29",
        "2028-02-29, 2028-06-30"
    })
    void the_reminder_falls_due_on_the_day_after_four_months(LocalDate informedOn, LocalDate expected) {
        assertThat(ObjectionPeriod.reminderDueOn(informedOn)).isEqualTo(expected);
    }

    @Test
    void the_last_day_has_the_number_of_the_letter_or_is_the_last_of_its_month() {
        assertThat(days()).allSatisfy(letter -> {
            var month = YearMonth.from(letter).plusMonths(4);
            var number = Math.min(letter.getDayOfMonth(), month.lengthOfMonth());
            assertThat(ObjectionPeriod.lastDay(letter)).isEqualTo(month.atDay(number));
        });
    }

    @Test
    void a_later_letter_never_ends_its_time_earlier() {
        assertThat(days())
                .allSatisfy(letter -> assertThat(ObjectionPeriod.lastDay(letter.plusDays(1)))
                        .isAfterOrEqualTo(ObjectionPeriod.lastDay(letter)));
    }

    @Test
    void a_member_state_has_never_less_than_eight_months_from_the_day_on_which_it_was_told() {
        assertThat(days())
                .allSatisfy(
                        letter -> assertThat(ObjectionPeriod.deemedApprovedOn(ObjectionPeriod.reminderDueOn(letter)))
                                .isAfter(letter.plusMonths(8))
                                .isBeforeOrEqualTo(letter.plusMonths(8).plusDays(4)));
    }

    @Test
    void a_reminder_that_goes_late_gives_four_whole_months_all_the_same() {
        assertThat(days())
                .allSatisfy(reminder ->
                        assertThat(ObjectionPeriod.deemedApprovedOn(reminder)).isAfter(reminder.plusMonths(4)));
    }

    /** Every day of eight years, two of them leap years. */
    private static Stream<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2032, 1, 1));
    }
}
