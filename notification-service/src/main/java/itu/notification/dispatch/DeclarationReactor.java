package itu.notification.dispatch;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.letter.LetterFacts;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/**
 * Owes Member States a letter about what becomes of their choice of class. A reactor: what is told again to rebuild
 * read models must not send mail, so replayed facts are passed over.
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

    /** Who a fact is about, as far as it decides whether there is anybody to write to. */
    record Contributor(@Nullable String sectorMember) {}

    @Incoming("declarations")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/declarations", message, this::react);
    }

    private void react(IncomingEvent event) {
        var purpose = purpose(event.type());
        if (purpose.isEmpty()) {
            LOG.debugf("%s asks for no letter", event.type());
        } else if (event.replay()) {
            LOG.infof("The replayed fact %s about %s sends nothing", event.id(), event.subject());
        } else if (events.data(event, Contributor.class).sectorMember() != null) {
            LOG.debugf("No mailboxes of Sector Members are known; %s sends nothing", event.id());
        } else {
            requesting.request(request(purpose.get(), event));
        }
    }

    private static Optional<Purpose> purpose(String type) {
        return switch (type) {
            case "itu.contribution.declaration.submitted.v1", "itu.contribution.declaration.corrected.v1" ->
                Optional.of(Purpose.DECLARATION_ACKNOWLEDGEMENT);
            case "itu.contribution.declaration.withdrawn.v1" -> Optional.of(Purpose.DECLARATION_WITHDRAWAL);
            case "itu.contribution.declaration.kept-by-default.v1" -> Optional.of(Purpose.CLASS_KEPT_BY_DEFAULT);
            default -> Optional.empty();
        };
    }

    private DispatchRequest request(Purpose purpose, IncomingEvent event) {
        var facts = events.data(event, purpose.facts());
        return new DispatchRequest(
                purpose.code(),
                event.subject(),
                facts.memberState(),
                write(facts),
                event.id(),
                event.correlationId() == null ? event.id().toString() : event.correlationId(),
                trace.current());
    }

    private String write(LetterFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
