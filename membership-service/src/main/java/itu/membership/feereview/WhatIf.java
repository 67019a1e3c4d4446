package itu.membership.feereview;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.SwissFrancs;
import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** Changed fees whose effect is asked. */
@Schema(
        name = "FeeWhatIf",
        examples =
                "{\"memberStateUnit\":{\"amount\":\"330000.00\",\"currency\":\"CHF\"},"
                        + "\"changes\":[{\"category\":\"ASSOCIATE\",\"sector\":\"T\",\"annual\":{\"amount\":\"12000.00\",\"currency\":\"CHF\"}}]}")
record WhatIf(
        @Schema(description = "Day whose memberships and fees count; today when absent") @Nullable
        LocalDate on,

        @Schema(
                description =
                        "Amount of the unit of the Member States; that of the Sector Members is a fifth of it (CV 480)")
        @Valid
        @Nullable
        SwissFrancs memberStateUnit,

        @Schema(description = "Changes of single fees; of two that concern one fee the later counts")
        @Size(max = 100)
        @Nullable
        List<@Valid @NotNull Change> changes) {

    /** A change of the fees of a category. */
    @Schema(name = "FeeChange")
    public record Change(
            @NotNull Category category,

            @Schema(description = "Only fees of this Sector; absent for all") @Nullable
            Sector sector,

            @Schema(description = "Only fees of this condition; absent for all") @Nullable
            FeeCondition condition,

            @Schema(description = "New fee of a year; not for Sector Members, who pay units") @Valid @Nullable
            SwissFrancs annual,

            @Schema(description = "New lowest class of Sector Members; those below it are lifted", examples = "1/2")
            @Pattern(regexp = "\\d{1,2}|1 1/2|1/2|1/4|1/8|1/16")
            @Nullable
            String lowestUnits) {}

    List<Change> allChanges() {
        return changes == null ? List.of() : changes;
    }
}
