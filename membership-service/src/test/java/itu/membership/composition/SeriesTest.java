package itu.membership.composition;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import itu.platform.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeriesTest {
    @Test
    void a_series_from_the_end_of_a_month_stays_at_the_ends_of_months() {
        assertThat(Series.of(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 6, 1), Series.Step.MONTH)
                        .days())
                .containsExactly(
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 31));
    }

    @Test
    void a_day_that_a_month_lacks_becomes_its_last_and_comes_back() {
        assertThat(Series.of(LocalDate.of(2024, 11, 30).minusDays(1), LocalDate.of(2025, 5, 31), Series.Step.QUARTER)
                        .days())
                .containsExactly(LocalDate.of(2024, 11, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2025, 5, 29));
    }

    @Test
    void a_series_without_an_end_in_reach_is_refused() {
        assertThatThrownBy(() -> Series.of(LocalDate.of(1900, 1, 1), LocalDate.of(2025, 1, 1), Series.Step.MONTH))
                .isInstanceOf(ProblemException.class);
    }
}
