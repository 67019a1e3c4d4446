package itu.membership.application;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.membership.catalogue.Fee;

/** An amount of money, exact. */
@Schema(
        name = "FeeAmount",
        description = "An amount of money, exact",
        examples = "{\"amount\":\"3975.00\",\"currency\":\"CHF\"}")
record FeeAmount(
        @Schema(examples = "3975.00") String amount,
        @Schema(examples = "CHF") String currency) {
    static FeeAmount of(BigDecimal francs) {
        return new FeeAmount(francs.setScale(2).toPlainString(), Fee.CURRENCY);
    }
}
