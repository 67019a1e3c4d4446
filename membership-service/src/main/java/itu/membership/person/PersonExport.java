package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is held about a person, as it is handed to the person. Who of the staff acted is shown to the secretariat alone, as
 * subjects of their tokens.
 */
@Schema(name = "ContactExport")
record PersonExport(
        @Schema(description = "Business date of the export") LocalDate on,

        PersonView contact,

        @Schema(description = "Everything ever recorded about the designations, superseded rows too")
        List<RecordedDesignation> recordedDesignations,

        @Schema(description = "What was done with the data: acts, fields and ids, never values")
        List<Act> acts,

        @Schema(description = "What the record tells of others, for the secretariat alone") @Nullable
        Beside beside,

        @Schema(description = "What each field is held for, on what ground and how long")
        List<PersonalDataMap.Entry> fields) {

    @Schema(name = "ContactExportDesignation")
    record RecordedDesignation(
            DesignationView designation,
            Instant recordedAt,
            @Nullable Instant supersededAt) {
        static RecordedDesignation of(Designation row) {
            return new RecordedDesignation(DesignationView.of(row), row.recordedAt(), row.supersededAt());
        }
    }

    /**
     * An entry of the audit.
     *
     * @param actor who did it; null for anybody but the secretariat
     */
    @Schema(name = "ContactExportAct")
    record Act(
            Instant at,
            String action,
            @Nullable String actor,
            @Nullable String reason,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String details) {
        Act withoutActor() {
            return new Act(at, action, null, reason, details);
        }
    }

    /**
     * What the record tells of others.
     *
     * @param recordedBy who recorded the contact, its designations and its consents
     * @param sameAddress other contacts with the same address: perhaps the same person
     */
    @Schema(name = "ContactExportBeside")
    record Beside(Set<String> recordedBy, List<UUID> sameAddress) {}
}
