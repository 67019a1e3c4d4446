package itu.membership.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/** A fee that follows the one on record, as it is posted. */
@Schema(
        examples = "{\"category\":\"ASSOCIATE\",\"sector\":\"T\",\"condition\":\"ANY\",\"units\":\"1/6\","
                + "\"annual\":{\"amount\":\"10600.00\",\"currency\":\"CHF\"},\"validFrom\":\"2028-01-01\","
                + "\"provision\":\"CV 483A\",\"decision\":\"C27/99 (synthetic)\",\"reason\":\"Demonstration\"}")
record NewFee(
        @NotNull Category category,

        @Schema(description = "Absent where one fee serves for all Sectors") @Nullable
        Sector sector,

        @NotNull FeeCondition condition,

        @Schema(description = "Share of the unit of the Sector Members; for them required: the lowest class")
        @Size(max = 10)
        @Nullable
        String units,

        @NotNull @Valid SwissFrancs annual,
        @NotNull LocalDate validFrom,

        @NotBlank @Size(max = 100) @Schema(examples = "CV 483A")
        String provision,

        @NotBlank @Size(max = 200) @Schema(description = "Reference of the decision that sets it")
        String decision,

        @NotBlank @Size(max = 500) @Schema(description = "Why it is recorded, for the audit")
        String reason) {
    FeeKey key() {
        return new FeeKey(category, sector, condition);
    }

    /** Members that do not fit each other, by their names. */
    List<FeeMember> faults() {
        var faults = new ArrayList<FeeMember>();
        if (!FeeMember.sectorFits(category, sector)) {
            faults.add(FeeMember.SECTOR);
        }
        if (!FeeMember.unitsFit(category, units)) {
            faults.add(FeeMember.UNITS);
        }
        if (!FeeMember.amountFits(category, annual.value())) {
            faults.add(FeeMember.ANNUAL);
        }
        return faults;
    }

    /** The fee; ask {@link #faults()} before. */
    Fee fee() {
        return new Fee(
                category,
                sector,
                condition,
                FeeMember.read(units),
                annual.value(),
                validFrom,
                null,
                provision,
                decision,
                decision,
                Confidence.SOURCE_FOUND);
    }
}
