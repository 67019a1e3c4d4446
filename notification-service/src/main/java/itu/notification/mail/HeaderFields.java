package itu.notification.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeUtility;

/** Writes header fields: RFC 2047 for what is not ASCII, folded where a line gets long (RFC 5322 section 2.2.3). */
final class HeaderFields {
    private static final int LINE = 76;
    private static final int LONGEST_WORD = 900;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Octets out;

    HeaderFields(Octets out) {
        this.out = out;
    }

    /** A field whose value is in its final form; may be broken at its blanks. */
    HeaderFields add(String name, String value) {
        out.ascii(name).add(':');
        var column = name.length() + 1;
        for (var from = 0; from < value.length(); ) {
            var blank = value.indexOf(' ', from + 1);
            var to = blank < 0 ? value.length() : blank;
            var word = value.substring(from, to).strip();
            if (column + 1 + word.length() > LINE && column > name.length() + 1) {
                out.line();
                column = 0;
            }
            var octets = word.getBytes(StandardCharsets.UTF_8);
            out.add(' ').add(octets, 0, octets.length);
            column += 1 + octets.length;
            from = to;
        }
        out.line();
        return this;
    }

    /** A field of free text. */
    HeaderFields text(String name, String text) {
        return add(name, words(BREAKS.matcher(text).replaceAll(" ").strip()));
    }

    /** A field with an address and the name of whoever it belongs to. */
    HeaderFields mailbox(String name, String display, MailAddress address) {
        var clean = BREAKS.matcher(display).replaceAll(" ").strip();
        var phrase = plain(clean) ? '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : words(clean);
        return add(name, phrase + " <" + address + ">");
    }

    /** Text as words of a header field, encoded where they must be. */
    private static String words(String text) {
        if (plain(text)) {
            return text;
        }
        try {
            return MimeUtility.encodeWord(text, StandardCharsets.UTF_8.name(), null)
                    .replace("\r\n", "");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean plain(String text) {
        var word = 0;
        for (var i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' ? 0 : word + 1;
            if (text.charAt(i) >= 0x7F || word > LONGEST_WORD) {
                return false;
            }
        }
        return !text.contains("=?");
    }
}
