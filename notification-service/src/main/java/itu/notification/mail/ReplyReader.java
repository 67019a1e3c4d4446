package itu.notification.mail;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes the server's replies out of the bytes that come. */
final class ReplyReader {
    private static final int MOST_LINES = 200;
    private static final int CODE = 3;

    private final InputStream in;
    private final byte[] buffer = new byte[4096];
    private int next;
    private int end;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next reply, waiting for it.
     *
     * @throws IOException when none comes, or something that is none
     */
    SmtpReply read() throws IOException {
        var line = line();
        var code = code(line);
        if (isLast(line)) {
            return new SmtpReply(code, List.of(text(line)));
        }
        var texts = new ArrayList<String>();
        texts.add(text(line));
        while (texts.size() < MOST_LINES) {
            line = line();
            if (code(line) != code) {
                throw garbled();
            }
            texts.add(text(line));
            if (isLast(line)) {
                return new SmtpReply(code, texts);
            }
        }
        throw garbled();
    }

    /** Whether bytes lie here that belong to a reply nobody has asked for yet. */
    boolean pending() {
        return next < end;
    }

    private String line() throws IOException {
        var from = next;
        while (true) {
            for (; next < end; next++) {
                if (buffer[next] == '\n') {
                    var length = next - from - (next > from && buffer[next - 1] == '\r' ? 1 : 0);
                    next++;
                    return new String(buffer, from, length, StandardCharsets.UTF_8);
                }
            }
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, end - from);
                next -= from;
                end -= from;
                from = 0;
            }
            if (end == buffer.length) {
                throw garbled();
            }
            var read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                throw new EOFException("The server hung up");
            }
            end += read;
        }
    }

    private static int code(String line) throws IOException {
        if (line.length() < CODE || (line.length() > CODE && line.charAt(CODE) != ' ' && line.charAt(CODE) != '-')) {
            throw garbled();
        }
        var code = 0;
        for (var i = 0; i < CODE; i++) {
            var digit = line.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw garbled();
            }
            code = code * 10 + digit;
        }
        if (code < 200 || code > 599) {
            throw garbled();
        }
        return code;
    }

    private static boolean isLast(String line) {
        return line.length() == CODE || line.charAt(CODE) == ' ';
    }

    private static String text(String line) {
        return line.length() <= CODE + 1 ? "" : line.substring(CODE + 1);
    }

    private static IOException garbled() {
        return new IOException("The server's reply is none of SMTP");
    }
}
