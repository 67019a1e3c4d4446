package itu.platform.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import itu.platform.problem.Causes;

/**
 * The way every consumer takes a fact: read it, apply it once, and commit the effect with the receipt.
 *
 * <p>A fault that passes by itself (the database is away) is waited out; a writer that came first is answered by trying
 * again. Anything else leaves as an exception, and the channel puts the record, headers and all, on the dead letters of
 * the consumer while the partition goes on.
 */
@ApplicationScoped
public class EventReader {
    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int RACES = 5;

    private final Inbox inbox;
    private final EventContext context;
    private final ObjectMapper json;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    EventReader(Inbox inbox, EventContext context, ObjectMapper json, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.context = context;
        this.json = json;
        this.deadLetters = deadLetters;
    }

    /**
     * Applies a record at most once.
     *
     * @param consumer the reader's name, under which receipts are kept: the service's and the channel's, with a slash
     * @param effect what the fact does here; runs inside the transaction
     * @throws PoisonEventException when the record is no readable fact
     */
    @ActivateRequestContext
    public void apply(String consumer, ConsumerRecord<String, String> message, Consumer<IncomingEvent> effect) {
        try {
            var event = CloudEventReader.read(message);
            context.continueFrom(event);
            MDC.put(Correlation.LOGGED_AS, context.correlationId());
            patiently(() -> QuarkusTransaction.requiringNew().run(() -> {
                if (inbox.firstTime(consumer, event.id())) {
                    effect.accept(event);
                }
            }));
        } catch (RuntimeException e) {
            if (stopping) {
                leaveUnanswered();
            }
            deadLetters.count(consumer, message.topic());
            LOG.errorf(
                    "%s puts record %d of %s-%d on its dead letters: %s",
                    consumer, message.offset(), message.topic(), message.partition(), e.getMessage());
            throw e;
        } finally {
            MDC.remove(Correlation.LOGGED_AS);
        }
    }

    void end(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** What fails because the service is stopping is no dead letter: without an answer, the broker gives it again at the next start. */
    private static void leaveUnanswered() {
        new Semaphore(0).acquireUninterruptibly();
    }

    /**
     * The payload as the reader's own record, unknown members ignored.
     *
     * @throws PoisonEventException when it does not fit
     */
    public <T> T data(IncomingEvent event, Class<T> type) {
        try {
            T data = json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data());
            if (data == null) {
                throw new PoisonEventException("The payload of " + event.type() + " is empty");
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new PoisonEventException(
                    "The payload does not fit " + event.type() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void patiently(Runnable work) {
        var racesLost = 0;
        for (var attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                var again = Causes.passing(e) || ((Causes.stale(e) || Causes.duplicate(e)) && racesLost++ < RACES);
                if (!again || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warnf("A fact waits and is tried again: %s", e.getMessage());
                LockSupport.parkNanos(waitBefore(attempt));
            }
        }
    }

    private static long waitBefore(int attempt) {
        var ceiling = Math.min(LONGEST_WAIT.toNanos(), Duration.ofMillis(100).toNanos() << Math.min(attempt, 10));
        return ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1);
    }
}
