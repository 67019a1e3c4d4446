package itu.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanTest {
    /** Few values, so that each stands beside each other, at every place within eight octets. */
    private static final byte[] VALUES = {
        ' ', '!', 'a', '.', 0x7F, '\n', 0x0B, 0x09, '\r', 0, 0x1F, (byte) 0x80, (byte) 0xFF
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_next_unusual_octet_is_found_wherever_it_stands(long seed) {
        var random = new Random(seed);
        for (var length = 0; length < 40; length++) {
            for (var round = 0; round < 200; round++) {
                var octets = octets(random, length);
                var from = random.nextInt(length + 1);
                var expected = from;
                while (expected < length && octets[expected] >= ' ') {
                    expected++;
                }

                assertThat(Scan.toUnusual(octets, from, length)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void the_next_line_feed_is_found_wherever_it_stands(long seed) {
        var random = new Random(seed);
        for (var length = 0; length < 40; length++) {
            for (var round = 0; round < 200; round++) {
                var octets = octets(random, length);
                var from = random.nextInt(length + 1);
                var expected = from;
                while (expected < length && octets[expected] != '\n') {
                    expected++;
                }

                assertThat(Scan.toLineFeed(octets, from, length)).isEqualTo(expected);
            }
        }
    }

    @Test
    void what_stands_beyond_the_limit_is_not_found() {
        assertThat(Scan.toLineFeed("abcdefghij\n".getBytes(StandardCharsets.US_ASCII), 0, 10))
                .isEqualTo(10);
    }

    /** Mostly ordinary, so that whole words of eight are passed over. */
    private static byte[] octets(Random random, int length) {
        var octets = new byte[length];
        for (var i = 0; i < length; i++) {
            octets[i] = random.nextInt(8) == 0 ? VALUES[random.nextInt(VALUES.length)] : (byte) 'x';
        }
        return octets;
    }
}
