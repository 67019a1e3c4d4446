package itu.notification.memberstate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.notification.memberstate.StandingTold.AccessionRecorded;
import itu.notification.memberstate.StandingTold.DenunciationReceived;
import itu.notification.memberstate.StandingTold.DenunciationWithdrawn;
import itu.notification.memberstate.StandingTold.StatusesRecorded;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps names, regions and standing; can be rebuilt from the topic at any time. */
@ApplicationScoped
class MemberStateReader {
    private static final Logger LOG = Logger.getLogger(MemberStateReader.class);

    private final EventReader events;
    private final MemberStates states;
    private final Standings standings;

    MemberStateReader(EventReader events, MemberStates states, Standings standings) {
        this.events = events;
        this.states = states;
        this.standings = standings;
    }

    @Incoming("member-states")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/member-states", message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.member-state.registered.v1", "itu.membership.member-state.corrected.v1" ->
                states.enter(events.data(event, MemberStateNamed.class), event.sequence());
            case "itu.membership.member-state.accession-recorded.v1" -> {
                var told = events.data(event, AccessionRecorded.class);
                standings.acceded(told.memberState(), told.accededOn(), event.sequence());
            }
            case "itu.membership.member-state.denunciation-received.v1" -> {
                var told = events.data(event, DenunciationReceived.class);
                standings.leaves(told.memberState(), told.effectiveOn(), event.sequence());
            }
            case "itu.membership.member-state.denunciation-withdrawn.v1" ->
                standings.leaves(events.data(event, DenunciationWithdrawn.class).memberState(), null, event.sequence());
            case "itu.membership.member-state.development-status-recorded.v1" ->
                standings.statuses(events.data(event, StatusesRecorded.class), event.sequence());
            default -> LOG.debugf("%s changes nothing here", event.type());
        }
    }
}
