package itu.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import itu.platform.security.Hmac;

/**
 * The signature of a delivery as the Standard Webhooks specification has it: HMAC-SHA256 over id, time and body, joined by full
 * stops; one for each secret, so that a secret can be replaced without a gap.
 */
final class Signature {
    private Signature() {}

    /**
     * The header {@code webhook-signature}.
     *
     * @param seconds since 1970-01-01 UTC, as in the header {@code webhook-timestamp}
     */
    static String of(String id, long seconds, String body, List<byte[]> secrets) {
        var signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(new Hmac(secret).of(signed)))
                .collect(Collectors.joining(" "));
    }
}
