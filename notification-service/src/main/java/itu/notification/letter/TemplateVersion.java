package itu.notification.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names the wording of a letter by a hash of its sources: nobody can change a word and forget to count. */
final class TemplateVersion {
    private static final int DIGITS = 12;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private TemplateVersion() {}

    static String of(String kind, String... sources) {
        return KNOWN.computeIfAbsent(sources[0], _ -> kind + "/" + hash(sources).substring(0, DIGITS));
    }

    private static String hash(String... sources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : sources) {
                try (var content =
                        Thread.currentThread().getContextClassLoader().getResourceAsStream(source)) {
                    if (content == null) {
                        throw new IllegalStateException("There is no " + source);
                    }
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
