package itu.notification.campaign;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.CampaignAct;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.time.BusinessClock;

/** Moves reminders with the deadline of the call, and ends campaigns whose call is closed. */
@ApplicationScoped
class CallFollower {
    private static final Logger LOG = Logger.getLogger(CallFollower.class);

    private final EventReader events;
    private final Calls calls;
    private final Campaigns campaigns;
    private final Steps steps;
    private final PassingOver passingOver;
    private final Conducting conducting;
    private final Audit audit;
    private final BusinessClock clock;

    CallFollower(
            EventReader events,
            Calls calls,
            Campaigns campaigns,
            Steps steps,
            PassingOver passingOver,
            Conducting conducting,
            Audit audit,
            BusinessClock clock) {
        this.events = events;
        this.calls = calls;
        this.campaigns = campaigns;
        this.steps = steps;
        this.passingOver = passingOver;
        this.conducting = conducting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param period null in the facts that do not tell it
     * @param deadline likewise
     */
    record CallTold(
            String call, @Nullable String period, @Nullable LocalDate deadline) {}

    @Incoming("campaign-calls")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/campaign-calls", message, this::follow);
    }

    private void follow(IncomingEvent event) {
        switch (event.type()) {
            case "itu.contribution.call.announced.v1",
                    "itu.contribution.call.opened.v1",
                    "itu.contribution.call.extended.v1",
                    "itu.contribution.call.rescheduled.v1" -> follow(event, false);
            case "itu.contribution.call.closed.v1", "itu.contribution.call.settled.v1" -> follow(event, true);
            default -> LOG.debugf("%s moves no reminder", event.type());
        }
    }

    private void follow(IncomingEvent event, boolean closed) {
        var told = events.data(event, CallTold.class);
        calls.hold(told.call());
        if (!calls.learn(told.call(), told.period(), told.deadline(), closed, event.sequence())) {
            return;
        }
        for (var campaign : campaigns.following(told.call())) {
            if (told.deadline() != null && campaign.deadlineFromCall()) {
                move(campaign, told.deadline());
            }
            if (closed && CampaignAct.FINISH.on(campaign.state()).isPresent()) {
                conducting.finish(campaign, "The call " + told.call() + " is closed");
            }
        }
    }

    private void move(Campaign campaign, LocalDate deadline) {
        if (deadline.equals(campaign.deadline())) {
            return;
        }
        var before = CampaignView.of(campaign, steps.of(campaign.id()));
        campaign.follow(deadline);
        campaigns.flush();
        passingOver.deadlineMoved(campaign, clock.today());
        audit.record(new AuditEntry(
                "campaign-deadline-moved",
                "campaign",
                campaign.id().toString(),
                before,
                CampaignView.of(campaign, steps.of(campaign.id())),
                null));
    }
}
