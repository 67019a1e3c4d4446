package itu.membership.feereview;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.Fee;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** A category in a Sector; null for memberships in all Sectors. */
record Cell(Category category, @Nullable Sector sector) {
    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::category)
            .thenComparing(Cell::sector, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether a fee is one of this category in this Sector. */
    boolean has(Fee fee) {
        return fee.category() == category && (fee.sector() == null || fee.sector() == sector);
    }
}
