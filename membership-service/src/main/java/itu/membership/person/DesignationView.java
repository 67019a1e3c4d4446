package itu.membership.person;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.register.ItudRegion;

/** What a person is or was responsible for. */
@Schema(name = "ContactDesignation")
record DesignationView(
        UUID id,
        ContactRole role,
        @Schema(examples = "ITU-T SG5") @Nullable String topic,
        @Nullable ItudRegion region,

        @Schema(description = "Designation whose holder this person stands in for") @Nullable
        UUID substituteFor,

        LocalDate from,

        @Schema(description = "First day without; absent while open; equal to from when it never began") @Nullable
        LocalDate to) {
    static DesignationView of(Designation designation) {
        var terms = designation.terms();
        return new DesignationView(
                designation.designation(),
                terms.role(),
                terms.topic(),
                terms.region(),
                terms.substituteFor(),
                terms.from(),
                terms.to());
    }
}
