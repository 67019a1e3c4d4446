package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayDeque;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeterTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 59, 60, 61, 600, 60_000})
    void no_minute_sees_more_than_the_rate_and_a_long_time_sees_almost_all_of_it(int perMinute) {
        var meter = new Meter(perMinute, 0);
        var lastMinute = new ArrayDeque<Long>();
        var sent = 0L;

        for (var now = 0L; now < 20 * MINUTE; now += Duration.ofMillis(50).toNanos()) {
            var count = meter.available(now);
            meter.take(count, now);
            sent += count;
            for (var i = 0; i < count; i++) {
                lastMinute.add(now);
            }
            while (!lastMinute.isEmpty() && lastMinute.peek() <= now - MINUTE) {
                lastMinute.remove();
            }
            assertThat(lastMinute.size()).isLessThanOrEqualTo(perMinute);
        }

        assertThat(sent).isGreaterThanOrEqualTo(19L * perMinute * 97 / 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 600})
    void instances_share_the_rate(int perMinute) {
        var meter = new Meter(perMinute, 0);
        meter.share(2);
        var sent = 0L;

        for (var now = 0L; now < 10 * MINUTE; now += Duration.ofMillis(50).toNanos()) {
            var count = meter.available(now);
            meter.take(count, now);
            sent += count;
        }

        assertThat(sent).isLessThanOrEqualTo(10L * perMinute / 2 + Math.max(1, perMinute / 60));
    }
}
