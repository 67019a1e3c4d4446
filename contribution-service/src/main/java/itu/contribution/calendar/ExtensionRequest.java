package itu.contribution.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * More time to reply.
 *
 * @param reason why; it is told to integrators and names no person
 * @param decisionReference the decision behind it; needed beyond the day that the Basic Texts set
 */
@Schema(examples = """
                {"deadline":"2026-01-31","reason":"Several administrations asked for more time."}""")
record ExtensionRequest(
        @NotNull LocalDate deadline,
        @NotBlank @Size(max = 500) String reason,

        @Nullable @Size(min = 1, max = 200) String decisionReference) {}
