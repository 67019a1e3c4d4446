package itu.contribution.reminder;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StepTest {
    private static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);
    private static final List<Step> LADDER = List.of(step(60), step(30), step(14), step(3));

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    2025-10-31, none
                    2025-11-01, 60
                    2025-11-30, 60
                    2025-12-01, 30
                    2025-12-16, 30
                    2025-12-17, 14
                    2025-12-28, 3
                    2025-12-31, 3
                    2026-01-01, none
                    """)
    void the_step_to_take_is_the_latest_reached_until_the_deadline(LocalDate today, Integer daysBefore) {
        assertThat(Step.toTake(LADDER, today).map(Step::daysBefore).orElse(null))
                .isEqualTo(daysBefore);
    }

    private static Step step(int daysBefore) {
        return new Step("CL-25-36", DEADLINE, daysBefore, DEADLINE.minusDays(daysBefore));
    }
}
