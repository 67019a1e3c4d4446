package itu.notification.delivery;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mail.Courier;
import itu.notification.sendright.SendRight;
import itu.platform.time.BusinessClock;

/** What engines are made of. */
@ApplicationScoped
class Engines {
    private final Senders senders;
    private final Steps steps;
    private final Ranges ranges;
    private final DeliveryRecords records;
    private final Composing composing;
    private final DeliveryMetrics metrics;
    private final SendRight right;
    private final BusinessClock clock;

    Engines(
            Senders senders,
            Steps steps,
            Ranges ranges,
            DeliveryRecords records,
            Composing composing,
            DeliveryMetrics metrics,
            SendRight right,
            BusinessClock clock) {
        this.senders = senders;
        this.steps = steps;
        this.ranges = ranges;
        this.records = records;
        this.composing = composing;
        this.metrics = metrics;
        this.right = right;
        this.clock = clock;
    }

    Engine create(DeliveryConfig config, Supplier<Courier> couriers) {
        return new Engine(
                config, new Parts(senders, steps, ranges, records, composing, metrics, right, clock), couriers);
    }
}
