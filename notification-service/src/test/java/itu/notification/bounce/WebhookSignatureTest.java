package itu.notification.bounce;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookSignatureTest {
    private static final String SECRET = "whsec_c3ludGhldGljLXNlY3JldC1vZi10aGUtdGVzdHM=";
    private static final String OLDER = "whsec_YW5vdGhlciBzeW50aGV0aWMgc2VjcmV0Lg==";
    private static final Instant NOW = Instant.ofEpochSecond(1_764_000_000);
    private static final String BODY = "{\"events\":[]}";

    @ParameterizedTest
    @CsvSource({"0,true", "299,true", "-299,true", "301,false", "-301,false"})
    void a_signature_counts_for_five_minutes(int seconds, boolean valid) {
        var timestamp = Long.toString(NOW.getEpochSecond() + seconds);

        assertThat(valid(List.of(SECRET), timestamp, WebhookSignature.sign(SECRET, "msg_1", timestamp, BODY), BODY))
                .isEqualTo(valid);
    }

    @Test
    void any_of_the_secrets_and_of_the_signatures_may_fit() {
        var timestamp = Long.toString(NOW.getEpochSecond());
        var signatures = "v1,bm9uZQ== " + WebhookSignature.sign(OLDER, "msg_1", timestamp, BODY);

        assertThat(valid(List.of(SECRET, OLDER), timestamp, signatures, BODY)).isTrue();
        assertThat(valid(List.of(SECRET), timestamp, signatures, BODY)).isFalse();
    }

    @Test
    void another_body_or_a_timestamp_that_is_none_is_refused() {
        var timestamp = Long.toString(NOW.getEpochSecond());
        var signature = WebhookSignature.sign(SECRET, "msg_1", timestamp, BODY);

        assertThat(valid(List.of(SECRET), timestamp, signature, BODY + " ")).isFalse();
        assertThat(valid(List.of(SECRET), "yesterday", signature, BODY)).isFalse();
        assertThat(WebhookSignature.valid(List.of(SECRET), null, timestamp, signature, BODY, NOW))
                .isFalse();
    }

    private static boolean valid(List<String> secrets, String timestamp, String signatures, String body) {
        return WebhookSignature.valid(secrets, "msg_1", timestamp, signatures, body, NOW);
    }
}
