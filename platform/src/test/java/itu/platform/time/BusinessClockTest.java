package itu.platform.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import itu.platform.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BusinessClockTest {
    private record Config(boolean movable, Optional<LocalDate> businessDate, ZoneId zone) implements ClockConfig {
        Config(boolean movable, LocalDate date) {
            this(movable, Optional.ofNullable(date), ZoneId.of("Europe/Zurich"));
        }
    }

    @Test
    void a_production_service_refuses_to_start_with_a_movable_clock() {
        assertThatIllegalStateException().isThrownBy(() -> new BusinessClock(new Config(true, null)).begin(true));
    }

    @Test
    void a_production_service_refuses_to_start_at_another_date() {
        var clock = new BusinessClock(new Config(false, LocalDate.of(2027, 1, 1)));
        assertThatIllegalStateException().isThrownBy(() -> clock.begin(true));
    }

    @Test
    void a_rehearsal_starts_at_its_date() {
        var clock = new BusinessClock(new Config(true, LocalDate.of(2027, 1, 1)));
        clock.begin(false);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_clock_that_cannot_be_moved_is_not_found() {
        var resource = new ClockResource(new BusinessClock(new Config(false, null)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> resource.move(new ClockResource.ClockMove(LocalDate.of(2027, 1, 1))))
                .satisfies(
                        refusal -> assertThat(refusal.problem().type().status()).isEqualTo(404));
    }
}
