package itu.notification.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long; a socket has a time limit for reading but none for writing. */
final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("smtp-deadlines").factory());

    private final Future<?> end;

    private Deadline(Future<?> end) {
        this.end = end;
    }

    static Deadline of(Duration longest, Runnable afterwards) {
        return new Deadline(TIMER.schedule(afterwards, longest.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
