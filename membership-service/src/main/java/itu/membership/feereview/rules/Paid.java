package itu.membership.feereview.rules;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.catalogue.rules.Units;

/**
 * A fee of a year, for one category and Sector.
 *
 * @param lowest the lowest class of a Sector Member; null where no class is chosen
 * @param annual Swiss francs; of a Sector Member for the lowest class
 * @param binding whether a member below the lowest class is lifted to it; a class admitted earlier otherwise stays
 */
public record Paid(FeeCondition condition, @Nullable Units lowest, BigDecimal annual, boolean binding) {

    /** What a member pays that holds a class; null when none is on record, which reads as the lowest. */
    BigDecimal of(@Nullable Units held) {
        if (lowest == null || held == null || (binding && held.compareTo(lowest) < 0)) {
            return annual;
        }
        return held.times(lowest.unitOf(annual));
    }
}
