package itu.notification.dispatch;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.notification.letter.Acknowledgement;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/**
 * Owes each declaration an acknowledgement. A reactor: what is told again to rebuild read models must not send mail, so
 * replayed facts are passed over.
 */
@ApplicationScoped
class DeclarationReactor {
    private static final Logger LOG = Logger.getLogger(DeclarationReactor.class);

    private final EventReader events;
    private final Requesting requesting;
    private final LetterTrace trace;
    private final ObjectMapper json;

    DeclarationReactor(EventReader events, Requesting requesting, LetterTrace trace, ObjectMapper json) {
        this.events = events;
        this.requesting = requesting;
        this.trace = trace;
        this.json = json;
    }

    @Incoming("declarations")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/declarations", message, this::react);
    }

    private void react(IncomingEvent event) {
        if (!event.type().equals("itu.contribution.declaration.submitted.v1")) {
            LOG.debugf("%s asks for no letter", event.type());
        } else if (event.replay()) {
            LOG.infof("The replayed fact %s about declaration %s sends nothing", event.id(), event.subject());
        } else {
            requesting.request(acknowledgement(event));
        }
    }

    private DispatchRequest acknowledgement(IncomingEvent event) {
        var facts = events.data(event, Acknowledgement.class);
        return new DispatchRequest(
                Purpose.DECLARATION_ACKNOWLEDGEMENT,
                facts.declaration().toString(),
                facts.memberState(),
                write(facts),
                event.id(),
                event.correlationId() == null ? event.id().toString() : event.correlationId(),
                trace.current());
    }

    private String write(Acknowledgement facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
