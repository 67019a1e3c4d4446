package itu.notification.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes in the making; kept and used again for the next message. */
final class Octets {
    private static final int KEPT = 256 * 1024;
    private static final int BEGIN = 16 * 1024;

    private byte[] bytes = new byte[BEGIN];
    private int length;

    /** Empties it; what a huge message took up is given back. */
    void clear() {
        length = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[BEGIN];
        }
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    Octets add(int octet) {
        room(1);
        bytes[length++] = (byte) octet;
        return this;
    }

    Octets add(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Text of ASCII characters. */
    Octets ascii(String text) {
        room(text.length());
        for (var i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    Octets line() {
        return add('\r').add('\n');
    }

    /** The same with each dot at the begin of a line doubled (RFC 5321 section 4.5.2). */
    Octets addDotted(Octets more) {
        var from = 0;
        var line = length == 0 || bytes[length - 1] == '\n' ? 0 : more.lineAfter(0);
        while (line < more.length) {
            if (more.bytes[line] == '.') {
                add(more.bytes, from, line).add('.');
                from = line;
            }
            line = more.lineAfter(line);
        }
        return add(more.bytes, from, more.length);
    }

    private int lineAfter(int index) {
        return Scan.toLineFeed(bytes, index, length) + 1;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    byte[] array() {
        return bytes;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
