package itu.notification.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import itu.platform.language.Language;

/** The words that stood beside a choice. */
public record Words(String text, Language language) {
    private static final int DIGITS = 12;

    /** Names the wording; changes with every word of it. */
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "preferences/" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
