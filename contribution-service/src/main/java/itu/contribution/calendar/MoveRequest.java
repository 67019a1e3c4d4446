package itu.contribution.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New dates of a conference, why, and by which decision. The reason is told to integrators: it names no person. */
@Schema(examples = """
                {"opensOn":"2026-11-16","closesOn":"2026-12-04","reason":"The conference centre is not ready.",\
                "decisionReference":"Council decision 700"}""")
record MoveRequest(
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String decisionReference) {}
