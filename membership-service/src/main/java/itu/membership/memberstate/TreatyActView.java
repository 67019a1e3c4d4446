package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.ActKind;
import itu.membership.register.Confidence;

/** An act of a State concerning the Constitution and the Convention, as the API shows it. */
@Schema(name = "TreatyAct")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TreatyActView(
        @Schema(description = "Number of the act among those of the State, in the order of recording")
        int number,

        ActKind kind,

        @Schema(description = "Day of the deposit, or of the receipt by the Secretary-General", examples = "2024-09-19")
        LocalDate doneOn,

        @Schema(
                description =
                        "Day on which it takes effect; for a denunciation one year after its receipt (CS 237), the"
                                + " first day on which the State is not a Member State any more",
                examples = "2024-09-19")
        LocalDate effectiveOn,

        @Schema(description = "The instrument or notification, or where the fact comes from")
        String reference,

        Confidence confidence,

        @Schema(description = "Why it was recorded") @Nullable
        String reason,

        Instant recordedAt,

        @Schema(description = "Subject of the token of who recorded it")
        String recordedBy) {
    static TreatyActView of(TreatyAct act) {
        return new TreatyActView(
                act.number(),
                act.kind(),
                act.doneOn(),
                act.effectiveOn(),
                act.reference(),
                act.confidence(),
                act.reason(),
                act.recordedAt(),
                act.recordedBy());
    }
}
