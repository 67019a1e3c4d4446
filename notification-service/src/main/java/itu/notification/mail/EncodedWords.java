package itu.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Text of a header field that is not ASCII (RFC 2047, encoding B): words of at most 75 characters with blanks between them, which
 * readers leave out. Written here because the mail library searches all its jars for an encoder, anew for each word.
 */
final class EncodedWords {
    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";
    /** As many bytes as 60 characters of Base64 hold; with begin and end 72. */
    private static final int MOST_BYTES = 45;

    private EncodedWords() {}

    /** A character is never divided between two words (RFC 2047 section 5). */
    static String of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var words = new StringBuilder(bytes.length * 2);
        for (var from = 0; from < bytes.length; ) {
            var to = Math.min(from + MOST_BYTES, bytes.length);
            while (to < bytes.length && continues(bytes[to])) {
                to--;
            }
            var word = new byte[to - from];
            System.arraycopy(bytes, from, word, 0, word.length);
            words.append(from == 0 ? "" : " ")
                    .append(BEGIN)
                    .append(Base64.getEncoder().encodeToString(word))
                    .append(END);
            from = to;
        }
        return words.toString();
    }

    /** Whether a byte belongs to the character of the one before. */
    private static boolean continues(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
