package itu.membership.denunciation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticePeriodTest {
    @Test
    void a_notice_received_in_january_takes_effect_in_july_and_is_paid_until_the_end_of_july() {
        var notice = new NoticePeriod(LocalDate.of(2026, 1, 15));

        assertThat(notice.takesEffectOn()).isEqualTo("2026-07-15");
        assertThat(notice.contributionDueUntil()).isEqualTo("2026-07-31");
    }

    @Test
    void a_month_that_is_too_short_gives_its_last_day() {
        assertThat(new NoticePeriod(LocalDate.of(2027, 8, 31)).takesEffectOn()).isEqualTo("2028-02-29");
        assertThat(new NoticePeriod(LocalDate.of(2026, 8, 29)).takesEffectOn()).isEqualTo("2027-02-28");
    }

    @Test
    void on_every_day_of_a_leap_cycle_it_takes_effect_six_calendar_months_later() {
        assertThat(days()).allSatisfy(day -> {
            var effect = new NoticePeriod(day).takesEffectOn();
            var month = YearMonth.from(day).plusMonths(6);
            assertThat(YearMonth.from(effect)).isEqualTo(month);
            assertThat(effect.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
        });
    }

    @Test
    void on_every_day_of_a_leap_cycle_the_contribution_is_due_until_the_last_day_of_that_month() {
        assertThat(days()).allSatisfy(day -> {
            var notice = new NoticePeriod(day);
            assertThat(notice.contributionDueUntil())
                    .isEqualTo(YearMonth.from(notice.takesEffectOn()).atEndOfMonth())
                    .isAfterOrEqualTo(notice.takesEffectOn());
        });
    }

    @Test
    void a_later_notice_never_takes_effect_earlier() {
        assertThat(days())
                .allSatisfy(day -> assertThat(new NoticePeriod(day.plusDays(1)).takesEffectOn())
                        .isAfterOrEqualTo(new NoticePeriod(day).takesEffectOn()));
    }

    private static Stream<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
    }
}
