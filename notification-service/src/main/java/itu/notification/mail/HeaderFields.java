package itu.notification.mail;

import java.nio.charset.StandardCharsets;

import itu.platform.language.Runs;

/** Writes header fields: RFC 2047 for what is not ASCII, folded where a line gets long (RFC 5322 section 2.2.3). */
final class HeaderFields {
    private static final int LINE = 76;
    private static final int LONGEST_WORD = 900;

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
        return add(name, words(Runs.toBlank(text, HeaderFields::breaks)));
    }

    /** A field with an address and the name of whoever it belongs to. */
    HeaderFields mailbox(String name, String display, MailAddress address) {
        var clean = Runs.toBlank(display, HeaderFields::breaks);
        var phrase = plain(clean) ? '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : words(clean);
        return add(name, phrase + " <" + address + ">");
    }

    /** Text as words of a header field, encoded where they must be. */
    private static String words(String text) {
        return plain(text) ? text : EncodedWords.of(text);
    }

    /** Controls, and what readers of Unicode take for the end of a line. */
    private static boolean breaks(int letter) {
        return letter < ' ' || letter == 0x7F || letter == 0x2028 || letter == 0x2029;
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
