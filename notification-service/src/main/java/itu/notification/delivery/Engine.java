package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import itu.notification.dispatch.Backoff;
import itu.notification.mail.Courier;

/** One instance that sends: a thread that takes up recipients, a thread that writes, and one for each connection. */
final class Engine {
    private static final Duration FIRST_ABSENCE = Duration.ofSeconds(1);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

    private final Parts parts;
    private final Waiting waiting;
    private final Recorder recorder;
    private final Feeding feeding;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Thread> connections = new ArrayList<>();
    private @Nullable Thread recording;
    private @Nullable Thread taking;
    private boolean halted;

    Engine(DeliveryConfig config, Parts parts, Supplier<Courier> couriers) {
        this.parts = parts;
        this.waiting = new Waiting(config);
        this.recorder = new Recorder(parts.records(), parts.metrics(), this::lose);
        this.feeding = new Feeding(config, parts, waiting, recorder);
        var judging = new Judging(new Backoff(config.firstWait(), config.longestWait()), config.attempts());
        var absence = new Backoff(FIRST_ABSENCE, config.longestAbsence());
        for (var slot = 0; slot < config.connections(); slot++) {
            rounds.add(new Round(
                    slot, couriers.get(), waiting, recorder, parts.composing(), judging, absence, parts.clock()));
        }
    }

    private void lose(UUID sender) {
        feeding.lose(sender);
    }

    void start() {
        recording = Thread.ofPlatform().name("delivery-recorder").daemon().start(recorder);
        taking = Thread.ofPlatform().name("delivery-feeding").daemon().start(feeding);
        for (var round : rounds) {
            connections.add(Thread.ofVirtual().name("delivery-connection").start(round));
        }
    }

    /** Waits for the answers to what is with the server, but not for long, and gives back the rest. */
    void stop() throws InterruptedException {
        if (halted) {
            return;
        }
        feeding.stop();
        join(taking, LAST_ANSWERS);
        rounds.forEach(Round::stop);
        feeding.emptyHands();
        waiting.close();
        var all = true;
        for (var connection : connections) {
            all &= connection.join(LAST_ANSWERS);
        }
        var written = all && written(recorder.write(null, List.of()));
        halt();
        var sender = feeding.sender();
        if (written && sender != null) {
            parts.senders().leave(sender);
        }
    }

    /** Stops where it stands, like a process that is killed: nothing is written any more, nothing is given back. */
    void halt() throws InterruptedException {
        halted = true;
        recorder.stop();
        feeding.stop();
        for (var thread : threads()) {
            thread.interrupt();
        }
        for (var thread : threads()) {
            join(thread, LAST_ANSWERS);
        }
    }

    private static boolean written(CompletableFuture<Boolean> everythingBefore) throws InterruptedException {
        try {
            return everythingBefore.get(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException databaseAway) {
            return false;
        }
    }

    private List<Thread> threads() {
        var threads = new ArrayList<>(connections);
        if (recording != null) {
            threads.add(recording);
        }
        if (taking != null) {
            threads.add(taking);
        }
        return threads;
    }

    private static void join(@Nullable Thread thread, Duration longest) throws InterruptedException {
        if (thread != null) {
            thread.join(longest);
        }
    }
}
