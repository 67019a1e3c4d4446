package itu.membership.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in Swiss francs; given by a client it is not negative and below a thousand million. */
@Schema(name = "SwissFrancs")
public record SwissFrancs(
        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{2})?") @Schema(examples = "3975.00")
        String amount,

        @NotNull @Pattern(regexp = Fee.CURRENCY) @Schema(examples = Fee.CURRENCY, description = "ISO 4217")
        String currency) {

    /** An amount with at most two places. */
    public static SwissFrancs of(BigDecimal amount) {
        return new SwissFrancs(amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), Fee.CURRENCY);
    }

    /** The value with two places, for arithmetic. */
    public BigDecimal value() {
        return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    }
}
