package itu.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text in the form in which it travels: lines ended by CRLF, encoded as the way there needs it (RFC 2045). */
final class BodyText {
    private static final int LONGEST_LINE = 998;
    private static final int ENCODED_LINE = 76;
    /** With more of them, base64 is the shorter. */
    private static final int EIGHTH_BIT_IN = 6;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(ENCODED_LINE, new byte[] {'\r', '\n'});

    private final Octets lines = new Octets();
    private int eightBit;
    private boolean odd;
    private int longest;

    /** Takes the text up. */
    void read(String text) {
        lines.clear();
        eightBit = 0;
        odd = false;
        longest = 0;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var from = 0;
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] >= ' ') {
                i = Scan.toUnusual(bytes, i + 1, bytes.length) - 1;
            } else if (bytes[i] == '\r' || bytes[i] == '\n') {
                line(bytes, from, i);
                if (bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    i++;
                }
                from = i + 1;
            } else {
                eightBit += bytes[i] < 0 ? 1 : 0;
                odd |= bytes[i] >= 0 && bytes[i] != '\t';
            }
        }
        if (from < bytes.length) {
            line(bytes, from, bytes.length);
        }
    }

    /** How it is to be encoded. */
    String encoding(boolean eightBitAllowed) {
        if (!odd && longest <= LONGEST_LINE && (eightBit == 0 || eightBitAllowed)) {
            return eightBit == 0 ? "7bit" : "8bit";
        }
        return eightBit > lines.length() / EIGHTH_BIT_IN ? "base64" : "quoted-printable";
    }

    /** Writes it, encoded so. */
    void write(String encoding, Octets out) {
        switch (encoding) {
            case "base64" -> base64(lines.toArray(), out);
            case "quoted-printable" -> quotedPrintable(out);
            default -> out.add(lines.array(), 0, lines.length());
        }
    }

    static void base64(byte[] content, Octets out) {
        var encoded = BASE64.encode(content);
        out.add(encoded, 0, encoded.length).line();
    }

    private void line(byte[] bytes, int from, int to) {
        longest = Math.max(longest, to - from);
        lines.add(bytes, from, to).line();
    }

    private void quotedPrintable(Octets out) {
        var column = 0;
        for (var i = 0; i < lines.length(); i++) {
            var octet = lines.at(i);
            if (octet == '\r') {
                out.line();
                i++;
                column = 0;
                continue;
            }
            var last = lines.at(i + 1) == '\r';
            var literal = octet > ' ' && octet < 0x7F && octet != '=' || (octet == ' ' || octet == '\t') && !last;
            var width = literal ? 1 : 3;
            if (column + width > ENCODED_LINE - (last ? 0 : 1)) {
                out.add('=').line();
                column = 0;
            }
            if (literal) {
                out.add(octet);
            } else {
                out.add('=').add(HEX[octet >> 4 & 0xF]).add(HEX[octet & 0xF]);
            }
            column += width;
        }
    }
}
