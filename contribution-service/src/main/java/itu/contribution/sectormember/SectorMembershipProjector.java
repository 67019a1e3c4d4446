package itu.contribution.sectormember;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

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

/** Keeps the read model of Sector Members. May be run over the whole topic again at any time. */
@ApplicationScoped
class SectorMembershipProjector {
    private static final Logger LOG = Logger.getLogger(SectorMembershipProjector.class);
    private static final String CONSUMER = "contribution-service/sector-memberships";

    private final EventReader events;
    private final SectorMemberships memberships;
    private final BusinessClock clock;

    SectorMembershipProjector(EventReader events, SectorMemberships memberships, BusinessClock clock) {
        this.events = events;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** What this service reads of a Sector Member's entry for one Sector; {@code to} is the first day without it. */
    record Entry(
            String sectorMembership,
            UUID organization,
            Map<String, String> names,
            String memberState,
            Sector sector,
            boolean developingCountry,
            boolean lowIncomeCountry,
            boolean developedSubsidiary,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Incoming("sector-memberships")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply(CONSUMER, message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.sector-membership.recorded.v1" -> {
                var entry = events.data(event, Entry.class);
                memberships.enter(entry, event.sequence());
                memberships.keep(entry, event.sequence(), Learnt.at(event, clock));
            }
            default -> LOG.debugf("Nothing to learn from %s", event.type());
        }
    }
}
