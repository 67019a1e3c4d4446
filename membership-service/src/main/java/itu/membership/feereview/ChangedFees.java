package itu.membership.feereview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.Fee;
import itu.membership.catalogue.rules.Units;
import itu.membership.feereview.rules.Paid;
import itu.membership.membership.Category;

import static java.util.Objects.requireNonNull;

/** Fees of a day, as they are and as a question would have them. */
final class ChangedFees {
    private static final BigDecimal FIFTH = new BigDecimal("5");

    private final List<Fee> fees;
    private final WhatIf asked;

    ChangedFees(List<Fee> fees, WhatIf asked) {
        this.fees = fees;
        this.asked = asked;
    }

    List<Paid> before(Cell cell) {
        return fees.stream()
                .filter(cell::has)
                .map(fee -> new Paid(fee.condition(), classOf(fee), fee.annual(), false))
                .toList();
    }

    List<Paid> after(Cell cell) {
        return fees.stream().filter(cell::has).map(fee -> changed(cell, fee)).toList();
    }

    private Paid changed(Cell cell, Fee fee) {
        var paid = new Paid(fee.condition(), classOf(fee), fee.annual(), false);
        if (fee.category() == Category.SECTOR_MEMBER && asked.memberStateUnit() != null) {
            paid = ofUnit(paid, sectorMemberUnit(asked.memberStateUnit().value()));
        }
        for (var change : asked.allChanges()) {
            if (concerns(change, cell, fee)) {
                paid = apply(change, paid);
            }
        }
        return paid;
    }

    private static Paid apply(WhatIf.Change change, Paid paid) {
        if (change.annual() != null) {
            return new Paid(paid.condition(), paid.lowest(), change.annual().value(), paid.binding());
        }
        var unit = requireNonNull(paid.lowest()).unitOf(paid.annual());
        var lowest = Units.parse(requireNonNull(change.lowestUnits()));
        return new Paid(paid.condition(), lowest, lowest.times(unit), true);
    }

    private static Paid ofUnit(Paid paid, BigDecimal unit) {
        return new Paid(
                paid.condition(), paid.lowest(), requireNonNull(paid.lowest()).times(unit), paid.binding());
    }

    /** The unit of the Sector Members is a fifth of that of the Member States (CV 480). */
    private static BigDecimal sectorMemberUnit(BigDecimal memberStateUnit) {
        return memberStateUnit.divide(FIFTH, 2, RoundingMode.HALF_UP);
    }

    private static boolean concerns(WhatIf.Change change, Cell cell, Fee fee) {
        return change.category() == cell.category()
                && (change.sector() == null || change.sector() == cell.sector())
                && (change.condition() == null || change.condition() == fee.condition());
    }

    /** The class of a Sector Member; another's fee is an amount. */
    private static @Nullable Units classOf(Fee fee) {
        return fee.category() == Category.SECTOR_MEMBER ? fee.units() : null;
    }
}
