package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.delivery.Recorder.Handing;
import itu.notification.dispatch.Backoff;
import itu.notification.mail.Answer;
import itu.notification.mail.Courier;
import itu.notification.mail.OutgoingMail;
import itu.platform.time.BusinessClock;

/**
 * One connection's work. Before the server hears of a mail, it is durable that this connection has it in hand, in one
 * transaction with what became of the one before: at any time, the connection has at most one mail that is in doubt.
 */
final class Round implements Runnable {
    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final int slot;
    private final Courier courier;
    private final Waiting waiting;
    private final Recorder recorder;
    private final Composing composing;
    private final Judging judging;
    private final Backoff absence;
    private final BusinessClock clock;
    private final List<Result> told = new ArrayList<>();
    private @Nullable UUID occupied;
    private int absences;
    private volatile boolean running = true;

    Round(
            int slot,
            Courier courier,
            Waiting waiting,
            Recorder recorder,
            Composing composing,
            Judging judging,
            Backoff absence,
            BusinessClock clock) {
        this.slot = slot;
        this.courier = courier;
        this.waiting = waiting;
        this.recorder = recorder;
        this.composing = composing;
        this.judging = judging;
        this.absence = absence;
        this.clock = clock;
    }

    /** Ends after the mail in hand. */
    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try {
            while (running) {
                var next = told.isEmpty() ? waiting.take(IDLE) : waiting.poll();
                if (next != null) {
                    carry(next);
                } else if (told.isEmpty()) {
                    courier.release();
                } else {
                    empty();
                }
            }
            empty();
        } catch (InterruptedException e) {
            LOG.debugf("Connection %d ends", slot);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Connection %d ends: what it had in hand is taken over when the lease ends", slot);
            throw e;
        } finally {
            courier.release();
        }
    }

    private void carry(Mail mail) throws InterruptedException {
        try {
            courier.connect();
            absences = 0;
        } catch (MessagingException e) {
            waiting.putBack(mail);
            empty();
            absences++;
            LOG.warnf("The mail server cannot be used: %s", e.getMessage());
            Thread.sleep(absence.after(absences));
            return;
        }
        var handed = recorder.write(new Handing(mail.sender(), slot, mail), List.copyOf(told));
        told.clear();
        occupied = mail.sender();
        var words = compose(mail);
        if (!await(handed)) {
            occupied = null;
            waiting.drop(mail);
            return;
        }
        give(mail, words);
    }

    private void give(Mail mail, @Nullable OutgoingMail words) {
        var now = clock.instant();
        if (words == null || mail.step().expired(now)) {
            told.add(Result.untold(mail, words == null ? Outcome.UNWRITABLE : Outcome.EXPIRED));
            waiting.drop(mail);
            return;
        }
        var begin = System.nanoTime();
        var answer = send(words);
        told.add(judging.judge(mail, answer, now));
        waiting.answered(mail, System.nanoTime() - begin, Judging.asksToSlowDown(answer)).stream()
                .map(Result::putOff)
                .forEach(told::add);
    }

    private Answer send(OutgoingMail words) {
        try {
            return courier.send(words);
        } catch (RuntimeException e) {
            LOG.error("A mail could not be given to the server", e);
            courier.release();
            return new Answer.Unknown("The connection broke: " + e.getClass().getSimpleName());
        }
    }

    private @Nullable OutgoingMail compose(Mail mail) {
        var step = mail.step();
        try {
            return composing.compose(
                    step, mail.recipient(), courier.messageId(Composing.unique(step, mail.recipient())));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Recipient %d of step %d of campaign %s gets no mail, it cannot be written: %s",
                    mail.recipient().number(),
                    step.number(),
                    step.campaign(),
                    e.getClass().getSimpleName());
            return null;
        }
    }

    /** Writes down what is told, and that this connection has nothing in hand. */
    private void empty() throws InterruptedException {
        if (!told.isEmpty() || occupied != null) {
            var handing = occupied == null ? null : new Handing(occupied, slot, null);
            var written = recorder.write(handing, List.copyOf(told));
            told.clear();
            occupied = null;
            await(written);
        }
    }

    static boolean await(CompletableFuture<Boolean> written) throws InterruptedException {
        try {
            return written.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
