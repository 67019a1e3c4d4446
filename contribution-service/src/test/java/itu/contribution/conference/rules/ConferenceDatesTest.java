package itu.contribution.conference.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import itu.contribution.conference.rules.ConferenceDates.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ConferenceDatesTest {
    private static final LocalDate OPENING = LocalDate.of(2026, 11, 9);
    private static final LocalDate CLOSING = LocalDate.of(2026, 11, 27);
    private static final LocalDate PERIOD = LocalDate.of(2028, 1, 1);
    private static final ConferenceDates PP26 = new ConferenceDates(OPENING, CLOSING, PERIOD, null);

    @Test
    void a_conference_has_faultless_dates() {
        assertThat(PP26.faults()).isEmpty();
    }

    @Test
    void a_conference_does_not_close_before_it_opens() {
        assertThat(new ConferenceDates(OPENING, OPENING.minusDays(1), PERIOD, null).faults())
                .containsExactly(Fault.CLOSES_BEFORE_OPENING);
    }

    @Test
    void a_conference_reaches_the_monday_of_its_final_week_whatever_day_it_opens_and_however_long_it_lasts() {
        for (var opensOn = OPENING; opensOn.isBefore(OPENING.plusDays(7)); opensOn = opensOn.plusDays(1)) {
            for (int length = 0; length < 21; length++) {
                var dates = new ConferenceDates(opensOn, opensOn.plusDays(length), PERIOD, null);
                var mondays = opensOn.datesUntil(opensOn.plusDays(length + 1))
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                        .count();
                assertEquals(mondays == 0, dates.faults().contains(Fault.FINAL_WEEK_BEFORE_OPENING), dates::toString);
            }
        }
    }

    @Test
    void the_period_begins_after_the_closing() {
        assertThat(new ConferenceDates(OPENING, CLOSING, CLOSING, null).faults())
                .containsExactly(Fault.PERIOD_BEGUN_BEFORE_CLOSING);
        assertThat(new ConferenceDates(OPENING, CLOSING, CLOSING.plusDays(1), null).faults())
                .isEmpty();
    }

    @Test
    void only_a_day_from_the_opening_to_the_monday_of_the_final_week_may_be_fixed_for_definitive_choices() {
        for (var day = OPENING.minusDays(20); day.isBefore(CLOSING.plusDays(20)); day = day.plusDays(1)) {
            var allowed = !day.isBefore(OPENING) && !day.isAfter(LocalDate.of(2026, 11, 23));
            assertEquals(allowed, PP26.fixingDefinitiveOn(day).faults().isEmpty(), day.toString());
        }
    }

    @Test
    void a_fixed_day_stays_through_a_move_while_it_still_may_and_lapses_otherwise() {
        var fixed = PP26.fixingDefinitiveOn(LocalDate.of(2026, 11, 18));
        for (int days = -30; days <= 30; days++) {
            var moved = fixed.movedTo(OPENING.plusDays(days), CLOSING.plusDays(days));
            var monday = CLOSING.plusDays(days)
                    .minusDays((CLOSING.plusDays(days).getDayOfWeek().getValue() + 6) % 7);
            var stays = !LocalDate.of(2026, 11, 18).isBefore(OPENING.plusDays(days))
                    && !LocalDate.of(2026, 11, 18).isAfter(monday);
            assertEquals(stays ? LocalDate.of(2026, 11, 18) : null, moved.definitiveOn(), moved::toString);
        }
    }
}
