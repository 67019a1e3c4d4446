package itu.notification.sendright;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {
    private static final UUID EPOCH = UUID.randomUUID();

    @Test
    void the_right_is_held_when_the_database_is_not_behind_its_file() {
        assertThat(Standing.of(new Epoch(EPOCH, 3), new Epoch(EPOCH, 3))).isEqualTo(Standing.HELD);
        assertThat(Standing.of(new Epoch(EPOCH, 4), new Epoch(EPOCH, 3))).isEqualTo(Standing.HELD);
        assertThat(Standing.of(new Epoch(EPOCH, 2), new Epoch(EPOCH, 3))).isEqualTo(Standing.DATABASE_BEHIND);
    }

    @Test
    void another_epoch_or_none_is_no_right() {
        assertThat(Standing.of(new Epoch(EPOCH, 9), new Epoch(UUID.randomUUID(), 3)))
                .isEqualTo(Standing.OTHER_EPOCH);
        assertThat(Standing.of(new Epoch(EPOCH, 9), null)).isEqualTo(Standing.FILE_MISSING);
        assertThat(Standing.of(null, new Epoch(EPOCH, 1))).isEqualTo(Standing.NEVER_SIGNED_IN);
        assertThat(Standing.of(null, null)).isEqualTo(Standing.NEVER_SIGNED_IN);
    }
}
