package itu.notification.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Names the wording of a letter by a hash of its sources: nobody can change a word and forget to count. */
final class TemplateVersion {
    private static final int DIGITS = 12;
    private static final List<String> LAYOUT =
            List.of("templates/letter/official.txt", "templates/letter/official.html");
    private static final Map<LetterTexts, String> KNOWN = new ConcurrentHashMap<>();

    private TemplateVersion() {}

    static String of(LetterTexts texts) {
        return KNOWN.computeIfAbsent(
                texts, _ -> texts.kind() + "/" + hash(sources(texts)).substring(0, DIGITS));
    }

    private static List<String> sources(LetterTexts texts) {
        return Stream.concat(texts.sources().stream(), LAYOUT.stream()).toList();
    }

    private static String hash(List<String> sources) {
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
