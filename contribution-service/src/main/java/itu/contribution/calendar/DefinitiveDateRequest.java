package itu.contribution.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day that the conference fixed for definitive choices (CS 161E), and its decision. The reason names no person. */
@Schema(examples = """
                {"day":"2026-11-20","reason":"Fixed in plenary.","decisionReference":"PP26/64"}""")
record DefinitiveDateRequest(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String decisionReference) {}
