package itu.membership.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition.Payer;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * Asks what a membership costs in a year.
 *
 * @param sector null for Academia, which pays once for the three Sectors
 * @param developing whether the entity's country is developing
 * @param lowIncome whether that country is of low income per head and the entity new to the Sector (Resolution 170)
 * @param developedSubsidiary whether the entity belongs to a group with headquarters in a developed country
 * @param on the day on which the fee counts
 * @param units the class that a Sector Member chose, such as {@code 1/2}; null for the lowest it may choose
 */
public record FeeQuestion(
        Category category,
        @Nullable Sector sector,
        boolean developing,
        boolean lowIncome,
        boolean developedSubsidiary,
        LocalDate on,
        @Nullable String units) {
    Payer payer() {
        return new Payer(developing, lowIncome, developedSubsidiary);
    }
}
