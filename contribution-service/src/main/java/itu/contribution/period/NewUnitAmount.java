package itu.contribution.period;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.contribution.period.rules.AmountStatus;
import itu.contribution.units.SwissFrancs;

/**
 * What a client posts to propose an amount.
 *
 * @param status the step that it is
 * @param memberState a Member State's unit for a year; a Sector Member's is its fifth (CV 480)
 */
@Schema(examples = """
        {"status":"PRELIMINARY","memberState":{"amount":"318000.00","currency":"CHF"},\
        "decision":{"body":"COUNCIL","document":"C25/67","date":"2025-06-27"}}""")
record NewUnitAmount(
        @NotNull AmountStatus status,
        @NotNull @Valid SwissFrancs memberState,
        @NotNull @Valid DecisionReference decision) {

    /**
     * The decision that fixed it.
     *
     * @param document its reference
     * @param date day of the decision; not in the future
     */
    record DecisionReference(
            @NotNull FixingBody body,

            @NotBlank @Size(max = 100) @Schema(examples = "C25/67")
            String document,

            @NotNull LocalDate date) {
        static DecisionReference of(Fixing fixing) {
            return new DecisionReference(fixing.body(), fixing.document(), fixing.on());
        }

        Fixing fixing() {
            return new Fixing(body, document.strip(), date);
        }
    }
}
