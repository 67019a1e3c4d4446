package itu.notification.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code notification.form.v1}, in order per answer. Nothing about a person, and nothing that was written freely but the organization's name. */
@ApplicationScoped
class AnswerEvents {
    private static final String TOPIC = "notification.form.v1";

    private final Outbox outbox;

    AnswerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.notification.expression-of-interest.received.v1} and its like. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Received(
            UUID answer,
            String form,
            int formVersion,
            long number,
            String language,
            Instant receivedAt,
            @Nullable String organization,
            @Nullable String country,
            Map<String, List<String>> choices,
            @Nullable UUID campaign,
            boolean synthetic) {}

    /** Payload of {@code itu.notification.form-answer.handed-over.v1}. */
    record HandedOver(UUID answer, String form, long number, Instant handedOverAt) {}

    void received(FormAnswer answer, FormDefinition definition) {
        append(
                answer,
                definition.purpose().fact(),
                new Received(
                        answer.id(),
                        answer.form(),
                        answer.formVersion(),
                        answer.number(),
                        answer.language().tag(),
                        answer.receivedAt(),
                        answer.organization(),
                        answer.country(),
                        definition.coded(answer.given()),
                        answer.campaign(),
                        definition.synthetic()));
    }

    void handedOver(FormAnswer answer, Instant at) {
        append(answer, "form-answer.handed-over", new HandedOver(answer.id(), answer.form(), answer.number(), at));
    }

    private void append(FormAnswer answer, String happened, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                answer.id().toString(),
                "itu.notification." + happened + ".v1",
                answer.id().toString(),
                answer.version() + 1,
                data));
    }
}
