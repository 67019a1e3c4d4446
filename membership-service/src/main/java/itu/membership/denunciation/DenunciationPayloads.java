package itu.membership.denunciation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Sector;

/** What is given and answered about denunciations. */
public final class DenunciationPayloads {
    private static final int LONGEST_REASON = 1000;

    private DenunciationPayloads() {}

    @Schema(
            name = "NewDenunciation",
            description = "A notice; the secretariat gives the letter's details, nobody else may")
    record NewDenunciation(
            @Schema(description = "Day of receipt of the letter, today or earlier") @Nullable
            LocalDate receivedOn,

            @Schema(description = "Whose letter it is") @Nullable
            GivenBy givenBy,

            @Schema(examples = "Letter 2026/17 of 12 January 2026") @Size(min = 1, max = 200) @Nullable
            String reference,

            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    @Schema(name = "NewDenunciations", description = "A notice for several memberships of an organization")
    record NewDenunciations(
            @Schema(description = "The Sectors given up; all that is held when left out") @Size(min = 1) @Nullable
            Set<Sector> sectors,

            @Schema(description = "Day of receipt of the letter, today or earlier") @Nullable
            LocalDate receivedOn,

            @Nullable GivenBy givenBy,

            @Size(min = 1, max = 200) @Nullable String reference,

            @Size(max = LONGEST_REASON) @Nullable String reason) {
        NewDenunciation each() {
            return new NewDenunciation(receivedOn, givenBy, reference, reason);
        }
    }

    @Schema(name = "NewDenunciationWithdrawal")
    record NewDenunciationWithdrawal(
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @Schema(name = "Denunciation", description = "A notice by which a membership is given up (CV 240)")
    public record DenunciationView(
            UUID id,
            UUID membership,
            LocalDate receivedOn,

            @Schema(description = "First day without the membership: six months after receipt (CV 240)")
            LocalDate takesEffectOn,

            @Schema(description = "Last day of the month in which it takes effect (CV 473)")
            LocalDate contributionDueUntil,

            @Schema(enumeration = {"ENTITY", "MEMBER_STATE"})
            String givenBy,

            @Schema(description = "Entered by the secretariat from a letter")
            boolean byLetter,

            @Nullable String reference,
            @Nullable String reason,
            Instant recordedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason) {
        public static DenunciationView of(Denunciation denunciation) {
            return new DenunciationView(
                    denunciation.id(),
                    denunciation.membership(),
                    denunciation.receivedOn(),
                    denunciation.takesEffectOn(),
                    denunciation.contributionDueUntil(),
                    denunciation.givenBy().name(),
                    denunciation.byLetter(),
                    denunciation.reference(),
                    denunciation.reason(),
                    denunciation.recordedAt(),
                    denunciation.withdrawnAt(),
                    denunciation.withdrawalReason());
        }
    }

    @Schema(name = "Denunciations")
    record DenunciationList(List<DenunciationView> items) {}
}
