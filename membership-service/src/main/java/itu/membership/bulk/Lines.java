package itu.membership.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.RowFault;

/**
 * The lines of a file, one at a time. What no reader digests stays with its line: a line that is too long or not UTF-8 is
 * given as such, and the next one is read.
 */
final class Lines implements Closeable {
    static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private int from;
    private int to;
    private byte[] line = new byte[4 * 1024];
    private int length;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** One line without its end; text is null when the line cannot be read, and the fault says why. */
    record Line(
            long number, @Nullable String text, @Nullable RowFault fault) {}

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (fill()) {
            number++;
            length = 0;
            var tooLong = !readLine();
            if (tooLong) {
                return new Line(number, null, RowFault.TOO_LONG);
            }
            var text = decoded();
            if (text.indexOf('\ufffd') >= 0) {
                return new Line(number, null, RowFault.NOT_UTF_8);
            }
            if (!text.isBlank()) {
                return new Line(number, text, null);
            }
        }
        return null;
    }

    private String decoded() {
        var end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        var text = new String(line, 0, end, StandardCharsets.UTF_8);
        return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Reads up to the end of the line; false when the line is longer than any is. */
    private boolean readLine() throws IOException {
        var fits = true;
        while (fill()) {
            var end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            fits &= append(end - from);
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        return fits;
    }

    private boolean append(int count) {
        if (length + count > LONGEST) {
            return false;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, length + count)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
        return true;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return from < to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
