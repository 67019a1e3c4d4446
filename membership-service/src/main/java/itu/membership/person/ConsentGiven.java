package itu.membership.person;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.Purpose;

/**
 * The consent that a new contact rests on.
 *
 * @param on day on which it was given; today when left out
 */
@Schema(name = "NewContactConsentGiven")
record ConsentGiven(
        @NotEmpty @Size(max = 20) List<@NotNull Purpose> purposes,

        @Nullable LocalDate on,

        @Size(max = 200) @Schema(description = "Where it is on file", examples = "Form of 3 March 2025") @Nullable
        String reference) {}
