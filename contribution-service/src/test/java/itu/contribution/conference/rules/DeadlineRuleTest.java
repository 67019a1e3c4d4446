package itu.contribution.conference.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every opening in 33 years, leap years among them, with every length from a day to five weeks: 422 000 conferences. */
class DeadlineRuleTest {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final int LONGEST = 35;

    @ParameterizedTest
    @CsvSource({
        "EARLY_PROVISIONAL,2025-12-31,Decision 5",
        "PROVISIONAL,2026-10-12,CS 161C",
        "DEFINITIVE,2026-11-23,CS 161E",
        "SECTOR_MEMBERS,2027-02-27,CS 161H",
        "ENTRY_INTO_FORCE,2028-01-01,CS 163"
    })
    void the_days_of_the_conference_of_2026_are_those_of_the_basic_texts(
            DeadlineRule rule, LocalDate day, String provision) {
        var dates = conference(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 27));

        assertEquals(day, rule.day(dates));
        assertEquals(provision, rule.provision());
    }

    @Test
    void early_replies_end_with_the_year_before_the_opening() {
        forEveryConference(dates -> {
            var day = DeadlineRule.EARLY_PROVISIONAL.day(dates);
            assertEquals(dates.opensOn().getYear(), day.plusDays(1).getYear());
            assertEquals(1, day.plusDays(1).getDayOfYear());
        });
    }

    @Test
    void provisional_choices_end_28_days_before_the_opening() {
        forEveryConference(
                dates -> assertEquals(28, DAYS.between(DeadlineRule.PROVISIONAL.day(dates), dates.opensOn())));
    }

    @Test
    void definitive_choices_end_on_the_monday_within_the_last_seven_days() {
        forEveryConference(dates -> {
            var day = DeadlineRule.DEFINITIVE.day(dates);
            assertEquals(DayOfWeek.MONDAY, day.getDayOfWeek());
            assertTrue(DAYS.between(day, dates.closesOn()) >= 0 && DAYS.between(day, dates.closesOn()) < 7);
        });
    }

    @Test
    void sector_members_choose_until_the_same_day_three_months_later_or_the_end_of_a_shorter_month() {
        forEveryConference(dates -> {
            var day = DeadlineRule.SECTOR_MEMBERS.day(dates);
            var month = YearMonth.from(dates.closesOn()).plusMonths(3);
            assertEquals(month, YearMonth.from(day));
            assertEquals(Math.min(dates.closesOn().getDayOfMonth(), month.lengthOfMonth()), day.getDayOfMonth());
        });
    }

    @Test
    void a_day_that_the_conference_fixed_takes_the_place_of_the_monday() {
        forEveryConference(dates -> {
            var fixed = dates.fixingDefinitiveOn(dates.opensOn());
            assertEquals(dates.opensOn(), DeadlineRule.DEFINITIVE.day(fixed));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23", // closes on a Monday
        "2026-11-29,2026-11-23", // closes on a Sunday
        "2026-11-30,2026-11-30",
        "2028-02-29,2028-02-28",
        "2027-01-01,2026-12-28" // the final week begins in the year before
    })
    void the_final_week_is_that_of_the_last_day(LocalDate closesOn, LocalDate monday) {
        assertEquals(monday, conference(closesOn.minusWeeks(3), closesOn).mondayOfTheFinalWeek());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30,2027-02-28",
        "2027-11-30,2028-02-29",
        "2027-11-29,2028-02-29",
        "2026-08-31,2026-11-30",
        "2026-10-31,2027-01-31"
    })
    void three_months_end_with_a_month_that_is_too_short(LocalDate closesOn, LocalDate day) {
        assertEquals(day, DeadlineRule.SECTOR_MEMBERS.day(conference(closesOn.minusWeeks(3), closesOn)));
    }

    private static void forEveryConference(Consumer<ConferenceDates> check) {
        for (var opensOn = FIRST; !opensOn.isAfter(LAST); opensOn = opensOn.plusDays(1)) {
            for (int length = 0; length < LONGEST; length++) {
                check.accept(conference(opensOn, opensOn.plusDays(length)));
            }
        }
    }

    private static ConferenceDates conference(LocalDate opensOn, LocalDate closesOn) {
        return new ConferenceDates(opensOn, closesOn, LocalDate.of(closesOn.getYear() + 2, 1, 1), null);
    }
}
