package itu.notification.bounce;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.platform.security.Hmac;

/**
 * Signatures as Standard Webhooks has them: {@code v1,} and the Base64 of an HMAC-SHA256 over id, timestamp and body. Any of several
 * secrets may have signed, so that secrets can change.
 */
final class WebhookSignature {
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private WebhookSignature() {}

    /**
     * Whether the body was signed with one of the secrets, and lately.
     *
     * @param timestamp seconds since 1970
     * @param signatures one or more, with blanks between them
     * @param now by a clock that nobody moves
     */
    static boolean valid(
            List<String> secrets,
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signatures,
            String body,
            Instant now) {
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs();
        return age.compareTo(TOLERANCE) <= 0
                && secrets.stream().anyMatch(secret -> {
                    var expected = sign(secret, id, timestamp, body).getBytes(StandardCharsets.UTF_8);
                    return Arrays.stream(signatures.split(" "))
                            .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)));
                });
    }

    static String sign(String secret, String id, String timestamp, String body) {
        var bare = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        var hmac = new Hmac(Base64.getDecoder().decode(bare));
        var signed = hmac.of((id + '.' + timestamp + '.' + body).getBytes(StandardCharsets.UTF_8));
        return VERSION + Base64.getEncoder().encodeToString(signed);
    }
}
