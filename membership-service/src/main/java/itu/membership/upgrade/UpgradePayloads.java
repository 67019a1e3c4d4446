package itu.membership.upgrade;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.membership.membership.Sector;

/** What is posted for a step up. */
final class UpgradePayloads {
    private UpgradePayloads() {}

    @Schema(name = "NewUpgrade", description = "An Associate becomes a Sector Member of the same Sector")
    record NewUpgrade(
            @Schema(description = "The class chosen", examples = "1/2") @NotBlank @Size(max = 10)
            String units,

            @Schema(description = "First day as a Sector Member and first day no longer an Associate") @NotNull
            LocalDate on,

            @Schema(description = "The request, approved by its Member State", examples = "Letter 2026/44 (invented)")
            @NotBlank
            @Size(max = 200)
            String reference) {}

    @Schema(name = "NewSectorMembership", description = "A Sector Member joins a further Sector")
    record NewSectorMembership(
            @NotNull Sector sector,

            @Schema(description = "The class chosen for this Sector", examples = "1/2") @NotBlank @Size(max = 10)
            String units,

            @Schema(description = "Day of admission to the Sector; it pays from the first day of this month (CV 472)")
            @NotNull
            LocalDate on,

            @Schema(description = "The request, approved by its Member State", examples = "Letter 2026/45 (invented)")
            @NotBlank
            @Size(max = 200)
            String reference) {}
}
