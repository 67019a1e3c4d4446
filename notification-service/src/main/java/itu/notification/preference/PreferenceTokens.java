package itu.notification.preference;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import itu.platform.paging.PlatformSecrets;

/** Makes and reads the last part of a link. Its first byte is the number of the key, so that keys can change and old links still work. */
@Singleton
class PreferenceTokens {
    private static final int LONGEST = 1_000;

    private final PlatformSecrets secrets;
    private final PreferenceConfig config;
    private final Map<Integer, Sealing> sealings = new ConcurrentHashMap<>();

    PreferenceTokens(PlatformSecrets secrets, PreferenceConfig config) {
        this.secrets = secrets;
        this.config = config;
    }

    String write(PreferenceToken token) {
        var sealed = sealing(config.key()).seal(token.toBytes());
        var bytes = new byte[sealed.length + 1];
        bytes[0] = (byte) config.key();
        System.arraycopy(sealed, 0, bytes, 1, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the link stands for; empty when it is not one of ours, or its key is withdrawn. */
    Optional<PreferenceToken> read(String text) {
        try {
            var bytes = text.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text);
            if (bytes.length == 0 || bytes[0] < config.oldestKey() || bytes[0] > config.key()) {
                return Optional.empty();
            }
            return sealing(bytes[0])
                    .open(Arrays.copyOfRange(bytes, 1, bytes.length))
                    .map(PreferenceToken::of);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Sealing sealing(int key) {
        return sealings.computeIfAbsent(key, number -> new Sealing(secrets.get("preference-link-" + number)));
    }
}
