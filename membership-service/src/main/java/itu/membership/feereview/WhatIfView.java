package itu.membership.feereview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.Fee;
import itu.membership.feereview.rules.Effect;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** What changed fees would bring in a year, if every member stayed. */
@Schema(name = "FeeWhatIfAnswer")
record WhatIfView(LocalDate on, EffectView total, List<Item> items) {

    /** The effect on one category and Sector. */
    @Schema(name = "FeeEffectItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            Category category,

            @Schema(description = "Absent for Academia, which takes part in all Sectors") @Nullable
            Sector sector,

            EffectView effect) {}

    @Schema(name = "FeeEffect")
    public record EffectView(
            @Schema(description = "Memberships of the day, active or suspended")
            long memberships,

            @Schema(description = "Of these, memberships without a fee on record; they count as nothing")
            long withoutFee,

            Amount before,
            Amount after,

            @Schema(description = "After less before; negative for a loss")
            Amount difference,

            @Schema(description = "How many members, each paying the average, can leave before the increase is lost")
            long departuresThatUndoIt) {
        static EffectView of(Effect effect) {
            return new EffectView(
                    effect.memberships(),
                    effect.withoutFee(),
                    Amount.of(effect.before()),
                    Amount.of(effect.after()),
                    Amount.of(effect.difference()),
                    effect.departuresThatUndoIt());
        }
    }

    /** An amount that may be negative. */
    @Schema(name = "SignedSwissFrancs")
    public record Amount(
            @Schema(examples = "-12500.00") String amount,
            @Schema(examples = Fee.CURRENCY) String currency) {
        static Amount of(BigDecimal amount) {
            return new Amount(amount.setScale(2).toPlainString(), Fee.CURRENCY);
        }
    }
}
