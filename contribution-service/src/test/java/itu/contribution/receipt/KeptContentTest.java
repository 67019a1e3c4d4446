package itu.contribution.receipt;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptContentTest {
    private static final String RECEIPT = """
                    {"call":"CL-25/36","channel":"LETTER","currentUnits":"10","documentReference":"Note No 7 — Genève","\
                    edition":"PP-10","format":"itu.contribution.receipt.v1","memberState":"CHE","number":"CL-25-36/CHE/0\
                    002","outcome":"REDUCE","period":"2028-2031","receivedOn":"2025-12-15","recordedAt":"2025-12-15T10:1\
                    1:12.123Z","stage":"EARLY_PROVISIONAL","synthetic":true,"units":"7","warnings":[{"code":"reduction-l\
                    imit","minimumAllowed":"8","provision":"CS 165"}],"zone":"Europe/Zurich"}""";

    /** As the first version of the service kept it. */
    private static final String KEPT = """
                    01c31fe2381393018ed4e4975f92aae097af60aef0a8618a827b6adee11565a9748b1c23ecb990a8a831d53534c21e355019\
                    72a306353799939f9b2c48cd4d00""";

    @Test
    void a_receipt_on_record_reads_as_it_was_signed() {
        assertThat(KeptContent.unpack(HexFormat.of().parseHex(KEPT))).isEqualTo(RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", RECEIPT, "é — 第七号 \\u0000 𝄞"})
    void what_is_packed_reads_the_same(String content) {
        assertThat(KeptContent.unpack(KeptContent.pack(content))).isEqualTo(content);
    }

    @Test
    void a_long_text_without_anything_usual_reads_the_same() {
        var long_text = "0123456789abcdef".repeat(5_000);

        assertThat(KeptContent.unpack(KeptContent.pack(long_text))).isEqualTo(long_text);
    }

    @Test
    void a_usual_receipt_takes_a_quarter_of_its_length_at_most() {
        assertThat(KeptContent.pack(RECEIPT)).hasSizeLessThan(RECEIPT.length() / 4);
    }

    @Test
    void another_form_is_refused() {
        assertThatThrownBy(() -> KeptContent.unpack(new byte[] {2, 3, 0})).isInstanceOf(IllegalStateException.class);
    }
}
