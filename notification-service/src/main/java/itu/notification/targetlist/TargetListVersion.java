package itu.notification.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a target list that is here as a whole. */
@Schema(name = "TargetListVersion")
public record TargetListVersion(
        @Schema(description = "The list") UUID id,

        @Schema(description = "Number of the version", examples = "1")
        int number,

        @Schema(examples = "States without members, Africa") String name,

        @Schema(
                description = "What its entries are",
                enumeration = {"MEMBER_STATE", "ORGANIZATION"})
        String addressee,

        @Schema(description = "Whom the criteria found, in the reader's language")
        String explanation,

        @Schema(description = "Day on which memberships and their absence counted")
        LocalDate validAt,

        Instant frozenAt,

        @Schema(description = "Entries") int count) {}
