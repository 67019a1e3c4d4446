package itu.contribution.board;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What one client is still to be told. The watcher of the call puts events in; the client's own virtual thread writes them
 * out, with a heartbeat in between, and ends when the access token does.
 */
final class BoardStream {
    /** So many events may wait for a slow client; then it is cut off and has to resume. */
    private static final int LONGEST_QUEUE = 2_000;

    private static final String END = "";

    /** Tokens live by the wall clock, wherever the business date has been moved to. */
    private final InstantSource wall = InstantSource.system();

    private final Viewer viewer;
    private final String subject;
    private final Instant expires;
    private final Duration heartbeat;
    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private volatile String reason = "ended";
    private volatile boolean told;
    private final AtomicBoolean left = new AtomicBoolean();

    BoardStream(Viewer viewer, String subject, Instant expires, Duration heartbeat) {
        this.viewer = viewer;
        this.subject = subject;
        this.expires = expires;
        this.heartbeat = heartbeat;
    }

    Viewer viewer() {
        return viewer;
    }

    String subject() {
        return subject;
    }

    /** Whether it has been told the board, so that it may be told what follows. */
    boolean told() {
        return told;
    }

    void begin() {
        told = true;
    }

    /** Whether it is the first time that this is asked. */
    boolean leaves() {
        return left.compareAndSet(false, true);
    }

    void tell(String event) {
        if (!waiting.offer(event)) {
            end("too-slow");
        }
    }

    /** Ends the stream; what still waits is dropped and comes again when the client resumes. */
    void end(String why) {
        reason = why;
        waiting.clear();
        waiting.offer(END);
    }

    /** Writes until the end of the stream, the token or the client. */
    void write(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            var left = Duration.between(wall.instant(), expires);
            if (!left.isPositive()) {
                reason = "token-expired";
                break;
            }
            var patience = left.compareTo(heartbeat) < 0 ? left : heartbeat;
            var event = waiting.poll(patience.toMillis() + 1, TimeUnit.MILLISECONDS);
            if (END.equals(event)) {
                break;
            }
            send(out, event == null ? LiveText.HEARTBEAT : event);
        }
        send(out, LiveText.end(reason));
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
