package itu.contribution.units;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount that a client gives in Swiss francs, below a thousand million. */
public record SwissFrancs(
        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{2})?") @Schema(examples = "318000.00")
        String amount,

        @NotNull @Pattern(regexp = "CHF") @Schema(examples = "CHF", description = "ISO 4217")
        String currency) {
    public Money money() {
        return Money.of(amount, currency);
    }
}
