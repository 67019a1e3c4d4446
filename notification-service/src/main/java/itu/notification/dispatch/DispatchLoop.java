package itu.notification.dispatch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.mail.MessagingException;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;
import itu.notification.mail.Courier;
import itu.notification.sendright.SendRight;
import itu.platform.problem.Causes;

/**
 * Sends what is due, one letter after the other over one connection, in every instance at once.
 *
 * <p>While the mail server is unreachable nothing is taken out of the queue: its absence is no attempt of any letter. Nor is
 * anything while this database holds no right to send.
 */
@ApplicationScoped
class DispatchLoop {
    private static final Logger LOG = Logger.getLogger(DispatchLoop.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Dispatching dispatching;
    private final Courier courier;
    private final LetterTrace trace;
    private final SendRight right;
    private final DispatchConfig config;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;

    DispatchLoop(Dispatching dispatching, Courier courier, LetterTrace trace, SendRight right, DispatchConfig config) {
        this.dispatching = dispatching;
        this.courier = courier;
        this.trace = trace;
        this.right = right;
        this.config = config;
    }

    /** Why the mail server could not be reached the last time; null when it could. */
    @Nullable
    String trouble() {
        return trouble;
    }

    void begin(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("dispatch").daemon().start(this::run);
        } else {
            LOG.warn("This instance sends no mail: suite.dispatch.enabled is false");
        }
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueChanged change) {
        bell.release();
    }

    /** Waits for the answer to a letter that is with the server, but not for long: its lease outlives this instance. */
    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        bell.release();
        if (thread != null && !thread.join(Duration.ofSeconds(3))) {
            thread.interrupt();
        }
    }

    private void run() {
        var absence = new Backoff(Duration.ofSeconds(1), config.longestAbsence());
        var absences = 0;
        while (running) {
            try {
                sendWhatIsDue();
                absences = 0;
                rest(POLL);
            } catch (MessagingException e) {
                absences++;
                trouble = String.valueOf(e.getMessage());
                LOG.warnf("The mail server cannot be used: %s", trouble);
                pause(absence.after(absences));
            } catch (RuntimeException e) {
                if (Causes.passing(e)) {
                    LOG.warnf("Sending waits, the database is away: %s", e.getMessage());
                } else {
                    LOG.error("Sending begins anew", e);
                }
                pause(POLL);
            }
        }
        courier.release();
    }

    private void sendWhatIsDue() throws MessagingException {
        if (!right.held() || !dispatching.anyDue()) {
            courier.release();
            return;
        }
        while (running && right.held()) {
            courier.connect();
            trouble = null;
            switch (dispatching.claim()) {
                case Claim.Ready(var handover) ->
                    trace.follow(handover, () -> courier.send(handover.mail()), answer -> record(handover, answer));
                case Claim.PutOff _ -> LOG.debug("A letter was put off");
                case Claim.NothingDue _ -> {
                    return;
                }
            }
        }
    }

    /** Holds on to the answer while the database is away: it is the only proof there is. */
    private void record(Handover handover, Answer answer) {
        while (running) {
            try {
                dispatching.conclude(handover.dispatch(), handover.attempt(), answer);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The answer to dispatch %s waits to be recorded: %s", handover.dispatch(), e.getMessage());
                pause(POLL);
            }
        }
    }

    private void rest(Duration longest) {
        try {
            if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
