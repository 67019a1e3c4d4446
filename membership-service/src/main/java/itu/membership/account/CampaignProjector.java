package itu.membership.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps whom campaigns addressed and who answered, as notification-service tells it. The topic may be run over again at any time. */
@ApplicationScoped
class CampaignProjector {
    private static final Logger LOG = Logger.getLogger(CampaignProjector.class);

    private final EventReader events;
    private final ToldCampaigns campaigns;

    CampaignProjector(EventReader events, ToldCampaigns campaigns) {
        this.events = events;
        this.campaigns = campaigns;
    }

    record Addressed(UUID campaign, String name, List<Addressee> addressees) {}

    record Addressee(String code) {}

    record Answered(UUID campaign, String name, String addressee, String how, Instant at) {}

    @Incoming("campaigns")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("membership-service/campaigns", message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.notification.campaign.addressed.v1" -> {
                var fact = events.data(event, Addressed.class);
                campaigns.addressed(
                        fact.campaign(),
                        fact.name(),
                        fact.addressees().stream().map(Addressee::code).toList(),
                        event.time());
            }
            case "itu.notification.campaign.answered.v1" -> {
                var fact = events.data(event, Answered.class);
                campaigns.answered(fact.campaign(), fact.name(), fact.addressee(), fact.how(), fact.at(), event.time());
            }
            default -> LOG.debugf("Nothing to learn from %s", event.type());
        }
    }
}
