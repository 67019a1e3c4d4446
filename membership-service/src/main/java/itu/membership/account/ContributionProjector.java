package itu.membership.account;

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

/**
 * Keeps what contribution-service tells. A fact is kept as it was told and once only, whatever the order in which the facts
 * arrive; the topics may be run over again at any time.
 */
@ApplicationScoped
class ContributionProjector {
    static final String DECLARATIONS = "contribution.declaration.v1";
    static final String CLASSES = "contribution.class-of-contribution.v1";
    static final String CALLS = "contribution.call.v1";
    static final String CONFERENCES = "contribution.conference.v1";
    static final String AUTHORIZATIONS = "contribution.authorization.v1";

    private static final Logger LOG = Logger.getLogger(ContributionProjector.class);

    /** The facts that an account is made of; reminders and the like are not. */
    private static final Set<String> KNOWN = Set.of(
            "itu.contribution.declaration.submitted.v1",
            "itu.contribution.declaration.corrected.v1",
            "itu.contribution.declaration.withdrawn.v1",
            "itu.contribution.declaration.late-reply-accepted.v1",
            "itu.contribution.declaration.kept-by-default.v1",
            "itu.contribution.declaration.clarification-asked.v1",
            "itu.contribution.declaration.clarification-answered.v1",
            "itu.contribution.declaration.clarification-closed.v1",
            "itu.contribution.class-of-contribution.recorded.v1",
            "itu.contribution.class-of-contribution.increase-announced.v1",
            "itu.contribution.class-of-contribution.increase-withdrawn.v1",
            "itu.contribution.class-of-contribution.reduction-announced.v1",
            "itu.contribution.class-of-contribution.reduction-withdrawn.v1",
            "itu.contribution.call.announced.v1",
            "itu.contribution.call.opened.v1",
            "itu.contribution.call.closed.v1",
            "itu.contribution.call.extended.v1",
            "itu.contribution.call.rescheduled.v1",
            "itu.contribution.call.settled.v1",
            "itu.contribution.conference.scheduled.v1",
            "itu.contribution.conference.moved.v1",
            "itu.contribution.conference.definitive-date-fixed.v1",
            "itu.contribution.authorization.granted.v1");

    private final EventReader events;
    private final ContributionFacts facts;
    private final BusinessClock clock;

    ContributionProjector(EventReader events, ContributionFacts facts, BusinessClock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whom and what a fact is about. */
    record About(
            @Nullable String memberState,
            @Nullable String sectorMember,
            @Nullable String call,
            @Nullable Boolean synthetic) {
        @Nullable
        String contributor() {
            return memberState == null ? sectorMember : memberState;
        }
    }

    @Incoming("declarations")
    @RunOnVirtualThread
    public void onDeclaration(ConsumerRecord<String, String> message) {
        take("declarations", message);
    }

    @Incoming("classes-of-contribution")
    @RunOnVirtualThread
    public void onClass(ConsumerRecord<String, String> message) {
        take("classes-of-contribution", message);
    }

    @Incoming("calls")
    @RunOnVirtualThread
    public void onCall(ConsumerRecord<String, String> message) {
        take("calls", message);
    }

    @Incoming("conferences")
    @RunOnVirtualThread
    public void onConference(ConsumerRecord<String, String> message) {
        take("conferences", message);
    }

    @Incoming("authorizations")
    @RunOnVirtualThread
    public void onAuthorization(ConsumerRecord<String, String> message) {
        take("authorizations", message);
    }

    private void take(String channel, ConsumerRecord<String, String> message) {
        events.apply("membership-service/" + channel, message, event -> project(message.topic(), event));
    }

    private void project(String topic, IncomingEvent event) {
        if (!KNOWN.contains(event.type())) {
            LOG.debugf("Nothing to learn from %s", event.type());
            return;
        }
        facts.keep(topic, event, events.data(event, About.class), Learnt.at(event, clock));
    }
}
