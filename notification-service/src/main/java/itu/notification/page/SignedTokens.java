package itu.notification.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.paging.PlatformSecrets;
import itu.platform.security.Hmac;

/** Makes and reads the tokens in public links: a few words, signed for one purpose, that nobody else can make up. */
@ApplicationScoped
public class SignedTokens {
    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE_BYTES = 16;
    private static final int LONGEST = 1_000;

    private final PlatformSecrets secrets;

    SignedTokens(PlatformSecrets secrets) {
        this.secrets = secrets;
    }

    public String sign(String purpose, String... words) {
        var content = String.join(SEPARATOR, words).getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
        System.arraycopy(signature(purpose, content), 0, bytes, content.length, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The words of a token; empty when it is absent, forged, of another purpose, or has another number of words. */
    public Optional<List<String>> read(String purpose, @Nullable String token, int words) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            var content = Arrays.copyOfRange(bytes, 0, Math.max(0, bytes.length - SIGNATURE_BYTES));
            var signature = Arrays.copyOfRange(bytes, content.length, bytes.length);
            var read = List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            return MessageDigest.isEqual(signature, signature(purpose, content)) && read.size() == words
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, byte[] content) {
        var hmac = new Hmac(secrets.get("public-page"));
        return Arrays.copyOf(hmac.of((purpose + '\0').getBytes(StandardCharsets.UTF_8), content), SIGNATURE_BYTES);
    }
}
