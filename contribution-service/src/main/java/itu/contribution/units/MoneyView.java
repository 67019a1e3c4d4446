package itu.contribution.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money as the API writes it. */
public record MoneyView(
        @Schema(examples = "318000.00") String amount,
        @Schema(examples = "CHF", description = "ISO 4217") String currency) {
    public static MoneyView of(Money money) {
        return new MoneyView(money.amount(), money.currency());
    }

    /** The value, for arithmetic. */
    public Money money() {
        return Money.of(amount, currency);
    }
}
