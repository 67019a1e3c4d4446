package itu.notification.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How fast each campaign may go by its own limit. Not for several threads. */
final class Meters {
    private final Map<UUID, Meter> meters = new HashMap<>();

    /**
     * The meter of the step's campaign; null where it has no limit.
     *
     * @param instances that share the rate
     */
    @Nullable
    Meter of(RunningStep step, int instances) {
        if (step.perMinute().isEmpty()) {
            return null;
        }
        var rate = step.perMinute().getAsInt();
        var meter = meters.get(step.campaign());
        if (meter == null || meter.perMinute() != rate) {
            meter = new Meter(rate, System.nanoTime());
            meters.put(step.campaign(), meter);
        }
        meter.share(instances);
        return meter;
    }

    /** Forgets the campaigns that no longer run. */
    void keep(Collection<RunningStep> running) {
        meters.keySet().retainAll(running.stream().map(RunningStep::campaign).collect(Collectors.toSet()));
    }
}
