package itu.membership.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.catalogue.rules.Units;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/**
 * What a membership costs in a year.
 *
 * @param sector null where one fee serves for all Sectors
 * @param units share of the unit of the Sector Members; for a Sector Member its class; null where the fee is no such share
 * @param annual Swiss francs, two places
 * @param validFrom first day
 * @param validTo first day on which it does not count any more; null while it is open
 * @param provision what the fee rests on, such as {@code CV 468B}
 * @param decision the decision that set it, where it followed another one
 * @param source where the fact comes from
 */
public record Fee(
        Category category,
        @Nullable Sector sector,
        FeeCondition condition,
        @Nullable Units units,
        BigDecimal annual,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String provision,
        @Nullable String decision,
        String source,
        Confidence confidence) {
    /** All amounts are in Swiss francs. */
    public static final String CURRENCY = "CHF";

    /** The same fee for another class of contribution; exact, since the unit of the Sector Members is (CV 480). */
    Fee ofClass(Units chosen, BigDecimal unit) {
        return new Fee(
                category,
                sector,
                condition,
                chosen,
                chosen.times(unit),
                validFrom,
                validTo,
                provision,
                decision,
                source,
                confidence);
    }

    /** The same fee, ending before a day. */
    Fee until(LocalDate day) {
        return new Fee(
                category, sector, condition, units, annual, validFrom, day, provision, decision, source, confidence);
    }

    /** Whether it counts on a day, or would but for a later beginning. */
    boolean reaches(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }

    FeeKey key() {
        return new FeeKey(category, sector, condition);
    }
}
