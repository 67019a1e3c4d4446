package itu.contribution.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import itu.platform.history.AsOf;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineHistoryTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 10, 12);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 10, 19);
    private static final LocalDate AGAIN = LocalDate.of(2026, 10, 26);
    private static final Instant FIRST_DECISION = Instant.parse("2026-10-10T08:00:00Z");
    private static final Instant SECOND_DECISION = Instant.parse("2026-10-18T08:00:00Z");

    private final Call call = new Call(
            new NewCall(
                    "CL-26/40",
                    "2028-2031",
                    "2024-2027",
                    Stage.PROVISIONAL,
                    null,
                    LocalDate.of(2026, 6, 1),
                    ANNOUNCED,
                    null,
                    null,
                    "test"),
            new Call.Timing(ANNOUNCED, null, ZoneId.of("Europe/Zurich")),
            Instant.parse("2026-05-01T08:00:00Z"));
    private final List<DeadlineChange> changes =
            List.of(extend(EXTENDED, FIRST_DECISION), extend(AGAIN, SECOND_DECISION));
    private final DeadlineHistory history = new DeadlineHistory(call.deadline(), changes);

    @Test
    void a_deadline_is_read_as_it_was_known() {
        assertThat(history.deadline(AsOf.knownAt(FIRST_DECISION.minusNanos(1)))).isEqualTo(ANNOUNCED);
        assertThat(history.deadline(AsOf.knownAt(FIRST_DECISION))).isEqualTo(EXTENDED);
        assertThat(history.deadline(AsOf.knownAt(SECOND_DECISION.minusNanos(1))))
                .isEqualTo(EXTENDED);
        assertThat(history.deadline(AsOf.NOW)).isEqualTo(AGAIN);
    }

    @Test
    void whether_a_reply_is_late_depends_on_what_was_known() {
        assertThat(history.isLate(EXTENDED, AsOf.knownAt(FIRST_DECISION.minusNanos(1))))
                .isTrue();
        assertThat(history.isLate(EXTENDED, AsOf.knownAt(FIRST_DECISION))).isFalse();
        assertThat(history.isLate(AGAIN.plusDays(1), AsOf.NOW)).isTrue();
    }

    @Test
    void a_deadline_that_never_changed_was_always_known() {
        assertThat(new DeadlineHistory(ANNOUNCED, List.of()).deadline(AsOf.knownAt(Instant.EPOCH)))
                .isEqualTo(ANNOUNCED);
    }

    private DeadlineChange extend(LocalDate deadline, Instant at) {
        return call.extend(deadline, new DeadlineChange.Decision("More time.", null, at, "someone"));
    }
}
