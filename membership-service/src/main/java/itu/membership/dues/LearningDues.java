package itu.membership.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.history.Learnt;
import itu.platform.time.BusinessClock;

/**
 * Learns what memberships owe and what is settled, and draws the conclusions: activation, reinstatement. Every conclusion
 * looks at what is on record first, so that a fact told twice, late or again (replay) changes nothing more.
 */
@ApplicationScoped
class LearningDues {
    private static final Logger LOG = Logger.getLogger(LearningDues.class);
    private static final String CONSUMER = "membership-service/dues";

    private final EventReader events;
    private final AnnualDues dues;
    private final Memberships memberships;
    private final ActivatingOnPayment activating;
    private final ReviewingArrears reviewing;
    private final BusinessClock clock;

    LearningDues(
            EventReader events,
            AnnualDues dues,
            Memberships memberships,
            ActivatingOnPayment activating,
            ReviewingArrears reviewing,
            BusinessClock clock) {
        this.events = events;
        this.dues = dues;
        this.memberships = memberships;
        this.activating = activating;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    /** What this service reads of {@code itu.contribution.dues.invoiced.v1}. */
    record Invoiced(UUID membership, int year, BigDecimal amount, String currency, LocalDate dueOn) {}

    /** What this service reads of {@code itu.contribution.dues.settled.v1}. */
    record Settled(UUID membership, int year, LocalDate settledOn) {}

    @Incoming("dues")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply(CONSUMER, message, this::learn);
    }

    private void learn(IncomingEvent event) {
        switch (event.type()) {
            case "itu.contribution.dues.invoiced.v1" -> learn(event, events.data(event, Invoiced.class));
            case "itu.contribution.dues.settled.v1" -> learn(event, events.data(event, Settled.class));
            default -> LOG.debugf("Nothing to learn from %s", event.type());
        }
    }

    private void learn(IncomingEvent event, Invoiced told) {
        var held = held(told.membership());
        var before = before(told.membership(), told.year(), event);
        if (before.knowsInvoice(event.sequence())) {
            return;
        }
        var at = Learnt.at(event, clock);
        var invoice = new Invoice(told.amount(), told.currency(), told.dueOn());
        dues.replace(before, before.invoiced(invoice, event.sequence(), at), at);
        conclude(held);
    }

    private void learn(IncomingEvent event, Settled told) {
        var held = held(told.membership());
        var before = before(told.membership(), told.year(), event);
        if (before.knowsSettlement(event.sequence())) {
            return;
        }
        var at = Learnt.at(event, clock);
        dues.replace(before, before.settled(told.settledOn(), event.sequence(), at), at);
        conclude(held);
    }

    private Dues before(UUID membership, int year, IncomingEvent event) {
        return dues.standing(membership, year).orElseGet(() -> new Dues(membership, year, Learnt.at(event, clock)));
    }

    /** Held before the dues are read, so that two facts about one membership wait for one another. */
    private Optional<Membership> held(UUID membership) {
        var known = memberships.findByIdOptional(membership).isPresent();
        return known ? Optional.of(memberships.held(membership)) : Optional.empty();
    }

    private void conclude(Optional<Membership> membership) {
        membership.ifPresent(held -> {
            activating.activate(held);
            reviewing.review(held);
        });
    }
}
