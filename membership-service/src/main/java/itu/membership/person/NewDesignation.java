package itu.membership.person;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.register.ItudRegion;

/**
 * A designation as it is posted.
 *
 * @param from first day; today when left out
 * @param to first day without; open when left out
 */
@Schema(
        name = "NewContactDesignation",
        examples =
                "{\"role\":\"STUDY_GROUP_COORDINATOR\",\"topic\":\"ITU-T SG5\",\"region\":\"AFR\",\"from\":\"2025-01-01\"}")
record NewDesignation(
        @NotNull ContactRole role,

        @Size(max = 60)
        @Schema(description = "Of a study-group coordinator, and then required", examples = "ITU-T SG5")
        @Nullable
        String topic,

        @Schema(description = "Of a study-group coordinator; all regions when left out") @Nullable
        ItudRegion region,

        @Schema(
                description =
                        "Id of the designation whose holder this person stands in for: same role, another person of the same holder")
        @Nullable
        UUID substituteFor,

        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    DesignationTerms read(LocalDate today) {
        return new DesignationTerms(
                role, PersonalText.kept(topic), region, substituteFor, from == null ? today : from, to);
    }
}
