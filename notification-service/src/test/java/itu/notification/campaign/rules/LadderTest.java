package itu.notification.campaign.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.campaign.rules.Ladder.Fate;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTest {
    private static final LocalDate DEADLINE = LocalDate.parse("2025-12-31");
    private static final List<Rung> RUNGS = List.of(new Rung(1, 60), new Rung(2, 30), new Rung(3, 14), new Rung(4, 3));

    @ParameterizedTest
    @CsvSource({"60, 2025-11-01", "30, 2025-12-01", "14, 2025-12-17", "3, 2025-12-28"})
    void a_reminder_goes_so_many_days_before_the_deadline(int daysBefore, LocalDate on) {
        assertThat(new Rung(1, daysBefore).on(DEADLINE)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-01-30, 2025-12-31", "14, 2026-03-01, 2026-02-15", "3, 2024-03-01, 2024-02-27"})
    void its_day_moves_with_the_deadline(int daysBefore, LocalDate moved, LocalDate on) {
        assertThat(new Rung(1, daysBefore).on(moved)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, false", "2025-12-01, false", "2025-12-02, true"})
    void its_day_has_passed_on_the_day_after(LocalDate today, boolean passed) {
        assertThat(new Rung(2, 30).passed(DEADLINE, today)).isEqualTo(passed);
    }

    @Test
    void before_the_first_day_nothing_is_due() {
        assertThat(Ladder.due(RUNGS, DEADLINE, LocalDate.parse("2025-10-31"))).isEmpty();
    }

    @Test
    void each_day_of_the_ladder_sends_its_own_reminder_and_no_other_day_does() {
        for (var day = DEADLINE.minusDays(100); !day.isAfter(DEADLINE); day = day.plusDays(1)) {
            var today = day;
            var open =
                    RUNGS.stream().filter(rung -> !rung.passed(DEADLINE, today)).toList();

            var due = Ladder.due(open, DEADLINE, today);

            assertThat(due.keySet())
                    .containsExactlyElementsOf(open.stream()
                            .filter(rung -> rung.on(DEADLINE).equals(today))
                            .map(Rung::number)
                            .toList());
            assertThat(due.values()).allMatch(Fate.GOES::equals);
        }
    }

    @Test
    void after_missed_days_the_latest_goes_and_those_before_it_do_not() {
        assertThat(Ladder.due(RUNGS, DEADLINE, LocalDate.parse("2025-12-20")))
                .isEqualTo(Map.of(1, Fate.PASSED, 2, Fate.PASSED, 3, Fate.GOES));
    }

    @Test
    void reminders_of_one_day_go_together() {
        var rungs = List.of(new Rung(2, 30), new Rung(3, 14), new Rung(4, 14));

        assertThat(Ladder.due(rungs, DEADLINE, LocalDate.parse("2025-12-17")))
                .isEqualTo(Map.of(2, Fate.PASSED, 3, Fate.GOES, 4, Fate.GOES));
    }

    @Test
    void on_the_last_day_a_reminder_that_was_missed_still_goes() {
        assertThat(Ladder.due(List.of(new Rung(4, 3)), DEADLINE, DEADLINE)).isEqualTo(Map.of(4, Fate.GOES));
    }

    @Test
    void after_the_deadline_none_goes() {
        assertThat(Ladder.due(RUNGS, DEADLINE, DEADLINE.plusDays(1)).values()).containsOnly(Fate.PASSED);
    }
}
