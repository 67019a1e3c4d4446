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

/** The facts that declarations make, on {@code contribution.declaration.v1}; the order is that of each Member State. */
@ApplicationScoped
class DeclarationEvents {
    private static final String TOPIC = "contribution.declaration.v1";

    private final Outbox outbox;

    DeclarationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.contribution.declaration.submitted.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Submitted(
            UUID declaration,
            String receiptNumber,
            String call,
            String period,
            Stage stage,
            String memberState,
            ContributoryUnits units,
            ContributoryUnits currentUnits,
            Outcome outcome,
            int version,
            @Nullable UUID replaces,
            LocalDate receivedOn,
            Channel channel,
            List<Warning> warnings,
            boolean synthetic) {}

    void submitted(Call call, Declaration declaration) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                declaration.contributor(),
                "itu.contribution.declaration.submitted.v1",
                declaration.id().toString(),
                declaration.version(),
                new Submitted(
                        declaration.id(),
                        declaration.receiptNumber(),
                        call.reference(),
                        call.period(),
                        call.stage(),
                        declaration.contributor(),
                        declaration.units(),
                        declaration.presentUnits(),
                        declaration.outcome(),
                        declaration.version(),
                        declaration.replaces(),
                        declaration.receivedOn(),
                        declaration.channel(),
                        declaration.warnings(),
                        declaration.synthetic())));
    }
}
