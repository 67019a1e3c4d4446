package itu.contribution.signing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {
    @Test
    void the_header_of_signatures_on_record_never_changes() {
        assertThat(new Signature("key", new byte[64]).jws())
                .isEqualTo(
                        "eyJhbGciOiJFZERTQSIsImtpZCI6ImtleSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19.." + "A".repeat(86));
    }
}
