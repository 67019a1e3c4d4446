package itu.membership.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, gathered in one growing buffer. */
public final class CopyText {
    private byte[] bytes = new byte[64 * 1024];
    private int length;
    private boolean inRow;

    /** One more cell of the row at hand. */
    public CopyText cell(@Nullable String text) {
        if (inRow) {
            put((byte) '\t');
        }
        inRow = true;
        if (text == null) {
            put((byte) '\\');
            put((byte) 'N');
            return this;
        }
        var plain = text.getBytes(StandardCharsets.UTF_8);
        ensure(2 * plain.length);
        for (var b : plain) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                default -> bytes[length++] = b;
            }
        }
        return this;
    }

    public CopyText cell(long number) {
        return cell(Long.toString(number));
    }

    public void endRow() {
        put((byte) '\n');
        inRow = false;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    private void escaped(char code) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) code;
    }

    private void put(byte b) {
        ensure(1);
        bytes[length++] = b;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
