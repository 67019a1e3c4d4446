package itu.membership.person;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.ConsentKind;
import itu.membership.person.rules.Purpose;

/**
 * A consent given or withdrawn, as it is posted.
 *
 * @param on day from which it counts, not in the future; today when left out
 */
@Schema(name = "NewContactConsent", examples = "{\"kind\":\"WITHDRAWN\",\"purposes\":[\"OUTREACH\"]}")
record NewConsent(
        @NotNull ConsentKind kind,
        @NotEmpty @Size(max = 20) List<@NotNull Purpose> purposes,
        @Nullable LocalDate on,

        @Size(max = 200) @Schema(description = "Where it is on file", examples = "E-mail of 3 March 2025") @Nullable
        String reference) {}
