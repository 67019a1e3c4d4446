package itu.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number by which others know the applicant, such as that of a register of companies. */
@Schema(name = "ApplicantIdentifier")
record Identifier(
        @Pattern(regexp = "[A-Z0-9_-]{2,40}") @NotBlank @Schema(examples = "LEI")
        String scheme,

        @NotBlank @Size(max = 100) @Schema(examples = "5493001KJTIIGC8Y1R12")
        String value) {}
