package itu.notification.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An open connection to a mail server that has let us in. Used by one thread. */
final class SmtpConnection {
    /** What fits into the buffers of every network stack; only more can keep us waiting. */
    private static final int NEVER_BLOCKS = 16 * 1024;

    private final Socket socket;
    private final OutputStream out;
    private final ReplyReader replies;
    private final Duration answerTimeout;
    private Map<String, String> extensions = Map.of();
    private long lastUse = System.nanoTime();

    SmtpConnection(Socket socket, Duration answerTimeout) throws IOException {
        this.socket = socket;
        this.answerTimeout = answerTimeout;
        this.out = socket.getOutputStream();
        this.replies = new ReplyReader(socket.getInputStream());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(answerTimeout.toMillis()));
    }

    /** Whether the server offers an extension, by its keyword. */
    boolean offers(String extension) {
        return extensions.containsKey(extension);
    }

    /** The mechanisms of a login that the server offers. */
    Set<String> mechanisms() {
        return Set.copyOf(Arrays.asList(
                extensions.getOrDefault("AUTH", "").toUpperCase(Locale.ROOT).split(" ")));
    }

    /** Takes over what the reply to EHLO offers. */
    void learn(SmtpReply ehlo) {
        var offered = new HashMap<String, String>();
        for (var text : ehlo.texts().subList(1, ehlo.texts().size())) {
            var words = text.strip().split("[ =]", 2);
            offered.merge(words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1] : "", (a, b) -> a + " " + b);
        }
        extensions = Map.copyOf(offered);
    }

    SmtpReply ask(String command) throws IOException {
        say(command + "\r\n");
        return reply();
    }

    /** Sends whole lines without waiting for their replies. */
    void say(String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    SmtpReply reply() throws IOException {
        var reply = replies.read();
        lastUse = System.nanoTime();
        return reply;
    }

    /**
     * Sends a message with its end. When this fails, the end has not gone out: it is the last that is handed to the network.
     */
    void send(Octets message) throws IOException {
        if (message.length() <= NEVER_BLOCKS) {
            message.writeTo(out);
            return;
        }
        try (var _ = Deadline.of(answerTimeout.plusMillis(message.length() / 50L), this::hangUp)) {
            message.writeTo(out);
        }
    }

    /** Whether the server has said something, or may have hung up, while nothing was asked of it. */
    boolean stale(Duration trustedIdle) {
        if (socket.isClosed() || replies.pending()) {
            return true;
        }
        if (System.nanoTime() - lastUse < trustedIdle.toNanos()) {
            return false;
        }
        try {
            return !ask("NOOP").positive();
        } catch (IOException gone) {
            return true;
        }
    }

    /** Says goodbye, without waiting for the server to say so too. */
    void quit() {
        try {
            say("QUIT\r\n");
        } catch (IOException alreadyGone) {
            // nothing is lost: every mail has had its answer
        }
        hangUp();
    }

    void hangUp() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // as wanted
        }
    }
}
