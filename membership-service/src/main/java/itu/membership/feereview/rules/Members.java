package itu.membership.feereview.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition.Payer;
import itu.membership.catalogue.rules.Units;

/**
 * Memberships of one category and Sector that pay alike.
 *
 * @param units class held; null when none is on record
 */
public record Members(Payer payer, @Nullable Units units, long count) {

    /** What they pay together in a year; empty when no fee is meant for them. */
    Optional<BigDecimal> pay(List<Paid> fees) {
        return fees.stream()
                .filter(fee -> fee.condition().fits(payer))
                .max(Comparator.comparing(Paid::condition))
                .map(fee -> fee.of(units).multiply(BigDecimal.valueOf(count)));
    }
}
