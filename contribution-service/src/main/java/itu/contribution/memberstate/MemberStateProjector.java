package itu.contribution.memberstate;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.history.Learnt;
import itu.platform.time.BusinessClock;

/** Keeps the read model of Member States. May be run over the whole topic again at any time. */
@ApplicationScoped
class MemberStateProjector {
    private static final Logger LOG = Logger.getLogger(MemberStateProjector.class);
    private static final Set<String> OF_USE = Set.of("LDC", "LLDC", "SIDS");
    private static final String CONSUMER = "contribution-service/member-states";

    private final EventReader events;
    private final MemberStates states;
    private final MemberStateHistory history;
    private final BusinessClock clock;

    MemberStateProjector(EventReader events, MemberStates states, MemberStateHistory history, BusinessClock clock) {
        this.events = events;
        this.states = states;
        this.history = history;
        this.clock = clock;
    }

    /** What this service reads of a State's entry in the register. */
    record Entry(
            String memberState,
            String iso2,
            Map<String, String> names,
            String itudRegion,
            String administrativeRegion) {}

    /** The dated development statuses of a State, all of them. */
    record Statuses(String memberState, List<Status> statuses) {
        /** Without those that this service has no use for: the register keeps more of them than contributions rest on. */
        Statuses ofUse() {
            return new Statuses(
                    memberState,
                    statuses.stream()
                            .filter(status -> OF_USE.contains(status.status()))
                            .toList());
        }
    }

    /** A status over a time; {@code to} is the first day without it. */
    record Status(
            String status, @Nullable String from, @Nullable String to) {}

    @Incoming("member-states")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply(CONSUMER, message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.member-state.registered.v1", "itu.membership.member-state.corrected.v1" -> {
                var entry = events.data(event, Entry.class);
                states.enter(entry, event.sequence());
                history.keep(entry, event.sequence(), Learnt.at(event, clock));
            }
            case "itu.membership.member-state.development-status-recorded.v1" -> {
                var told = events.data(event, Statuses.class).ofUse();
                states.replaceStatuses(told, event.sequence());
                history.keep(told, event.sequence(), Learnt.at(event, clock));
            }
            default -> LOG.debugf("Nothing to learn from %s", event.type());
        }
    }
}
