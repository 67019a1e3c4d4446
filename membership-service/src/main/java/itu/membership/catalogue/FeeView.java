package itu.membership.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/** A fee as the API shows it. */
@Schema(name = "Fee")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeView(
        UUID id,
        Category category,

        @Schema(description = "Absent where one fee serves for all Sectors") @Nullable
        Sector sector,

        @Schema(description = "Whom it is for; of two fees that fit, the more particular one counts")
        FeeCondition condition,

        @Schema(
                description = "Share of the unit of the Sector Members; for them the lowest class that may be chosen",
                examples = "1/16")
        @Nullable
        String units,

        @Schema(description = "Amount of a year") SwissFrancs annual,

        @Schema(description = "First day", examples = "2006-01-01")
        LocalDate from,

        @Schema(description = "First day on which it does not count any more; absent while it is open") @Nullable
        LocalDate to,

        @Schema(description = "What it rests on", examples = "CV 468B")
        String provision,

        @Schema(description = "The decision that set it, where it followed another fee") @Nullable
        String decision,

        @Schema(description = "Where the fact comes from") String source,
        Confidence confidence,
        Instant recordedAt,

        @Schema(description = "When it was replaced on record; absent while it is what is known") @Nullable
        Instant supersededAt) {
    static FeeView of(RecordedFee recorded) {
        var fee = recorded.fee();
        var units = fee.units();
        return new FeeView(
                recorded.id(),
                fee.category(),
                fee.sector(),
                fee.condition(),
                units == null ? null : units.toString(),
                SwissFrancs.of(fee.annual()),
                fee.validFrom(),
                fee.validTo(),
                fee.provision(),
                fee.decision(),
                fee.source(),
                fee.confidence(),
                recorded.recordedAt(),
                recorded.supersededAt());
    }
}
