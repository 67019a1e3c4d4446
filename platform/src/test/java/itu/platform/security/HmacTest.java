package itu.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HmacTest {
    private static final String DIGEST = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final Hmac hmac = new Hmac(bytes("Jefe"));

    @Test
    void the_second_test_case_of_rfc_4231_comes_out() {
        assertThat(HexFormat.of().formatHex(hmac.of(bytes("what do ya want for nothing?"))))
                .isEqualTo(DIGEST);
    }

    @Test
    void parts_count_as_one_text() {
        assertThat(HexFormat.of().formatHex(hmac.of(bytes("what do ya want "), bytes("for nothing?"))))
                .isEqualTo(DIGEST);
    }

    @Test
    void many_threads_at_once_do_not_disturb_each_other() {
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(_ -> HexFormat.of().formatHex(hmac.of(bytes("what do ya want for nothing?")))))
                .containsOnly(DIGEST);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
