package itu.contribution.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.Stage;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The facts about declarations, on {@code contribution.declaration.v1}; the order is that of each contributor, and the sequence
 * counts all facts about its declarations under the call. No names and no reasons: topics are kept for ever.
 */
@ApplicationScoped
class DeclarationEvents {
    private static final String TOPIC = "contribution.declaration.v1";
    private static final String TYPE = "itu.contribution.declaration.";

    private final Outbox outbox;

    DeclarationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code submitted.v1} and {@code corrected.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Announced(
            UUID declaration,
            String receiptNumber,
            String call,
            String period,
            Stage stage,
            @Nullable String memberState,
            @Nullable String sectorMember,
            ContributoryUnits units,
            ContributoryUnits currentUnits,
            Outcome outcome,
            int version,
            @Nullable UUID replaces,
            @Nullable FollowedChoice follows,
            LocalDate receivedOn,
            boolean late,
            Channel channel,
            List<Warning> warnings,
            boolean synthetic) {}

    /**
     * Payload of {@code withdrawn.v1} and {@code late-reply-accepted.v1}.
     *
     * @param effectiveOn day of receipt of the withdrawal; of the accepted reply, its day of receipt
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Happened(
            UUID declaration,
            String receiptNumber,
            String call,
            String period,
            Stage stage,
            @Nullable String memberState,
            @Nullable String sectorMember,
            ContributoryUnits units,
            int version,
            LocalDate effectiveOn,
            Office office,
            boolean synthetic) {}

    void announced(Call call, KnownDeclaration known) {
        var made = known.declaration();
        tell(
                made.act() == Act.CORRECTION ? "corrected.v1" : "submitted.v1",
                made,
                made.sequence(),
                new Announced(
                        made.id(),
                        made.receiptNumber(),
                        call.reference(),
                        call.period(),
                        call.stage(),
                        made.memberState(),
                        made.sectorMember(),
                        made.units(),
                        made.presentUnits(),
                        made.outcome(),
                        made.version(),
                        made.replaces(),
                        FollowedChoice.of(known),
                        made.receivedOn(),
                        known.late(),
                        made.channel(),
                        made.warnings(),
                        made.synthetic()));
    }

    void happened(Call call, Declaration about, Fact fact) {
        tell(
                switch (fact.kind()) {
                    case WITHDRAWAL -> "withdrawn.v1";
                    case ACCEPTANCE -> "late-reply-accepted.v1";
                },
                about,
                fact.sequence(),
                new Happened(
                        about.id(),
                        about.receiptNumber(),
                        call.reference(),
                        call.period(),
                        call.stage(),
                        about.memberState(),
                        about.sectorMember(),
                        about.units(),
                        about.version(),
                        fact.effectiveOn(),
                        fact.office(),
                        about.synthetic()));
    }

    private void tell(String type, Declaration about, long sequence, Object payload) {
        outbox.append(new OutgoingEvent(
                TOPIC, about.contributor(), TYPE + type, about.id().toString(), sequence, payload));
    }
}
