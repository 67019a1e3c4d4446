package itu.contribution.clarification;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Declaration;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts about clarifications, among those of their declaration. What was asked and answered is not told. */
@ApplicationScoped
class ClarificationEvents {
    private final Outbox outbox;

    ClarificationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code clarification-asked.v1}, {@code clarification-answered.v1} and {@code clarification-closed.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Clarified(
            UUID declaration,
            String receiptNumber,
            @Nullable String memberState,
            @Nullable String sectorMember,
            int clarification,
            boolean synthetic) {}

    /**
     * Tells that something was said.
     *
     * @param what {@code asked}, {@code answered} or {@code closed}
     */
    void tell(String what, Declaration about, int number, long sequence) {
        outbox.append(new OutgoingEvent(
                "contribution.declaration.v1",
                about.contributor(),
                "itu.contribution.declaration.clarification-" + what + ".v1",
                about.id().toString(),
                sequence,
                new Clarified(
                        about.id(),
                        about.receiptNumber(),
                        about.memberState(),
                        about.sectorMember(),
                        number,
                        about.synthetic())));
    }
}
