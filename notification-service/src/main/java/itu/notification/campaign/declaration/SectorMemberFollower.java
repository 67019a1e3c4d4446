package itu.notification.campaign.declaration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Learns which organization contributes under which code; can be rebuilt from the topic at any time. */
@ApplicationScoped
class SectorMemberFollower {
    private static final Logger LOG = Logger.getLogger(SectorMemberFollower.class);

    private final EventReader events;
    private final SectorMembers members;
    private final SectorReplies replies;

    SectorMemberFollower(EventReader events, SectorMembers members, SectorReplies replies) {
        this.events = events;
        this.members = members;
        this.replies = replies;
    }

    /**
     * What this service reads of an entry for one Sector.
     *
     * @param sectorMembership code under which the organization contributes for the Sector
     * @param to the first day without it; null while it lasts
     */
    record Entry(
            String sectorMembership,
            UUID organization,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Incoming("campaign-sector-members")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/campaign-sector-members", message, this::follow);
    }

    private void follow(IncomingEvent event) {
        if (event.type().equals("itu.membership.sector-membership.recorded.v1")) {
            var entry = events.data(event, Entry.class);
            if (members.enter(entry, event.sequence())) {
                replies.known(entry.sectorMembership(), event.time());
            }
        } else {
            LOG.debugf("%s tells of no Sector Member", event.type());
        }
    }
}
