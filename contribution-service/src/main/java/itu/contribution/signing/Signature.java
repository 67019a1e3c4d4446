package itu.contribution.signing;

import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A detached signature. The header is the same text for all signatures of a key, so only the value need be kept.
 *
 * @param keyId the key's {@code kid} in the published set
 * @param value the 64 bytes of Ed25519
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record Signature(String keyId, byte[] value) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** What is signed begins with these very bytes: who changes the header of new signatures keeps this one for those on record. */
    static String header(String keyId) {
        return "{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"b64\":false,\"crit\":[\"b64\"]}".formatted(keyId);
    }

    /** Compact serialization, {@code header..signature}. */
    public String jws() {
        return BASE64.encodeToString(header(keyId).getBytes(UTF_8)) + ".." + BASE64.encodeToString(value);
    }
}
