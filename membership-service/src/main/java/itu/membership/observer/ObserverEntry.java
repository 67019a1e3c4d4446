package itu.membership.observer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.register.ItudRegion;
import itu.membership.register.Names;

/** What is kept of an observer, its code apart; {@code basis} is the resolution it takes part by. */
@Embeddable
record ObserverEntry(
        String iso2,
        Names names,

        @Column(name = "itud_region") @Enumerated(EnumType.STRING)
        ItudRegion itudRegion,

        String basis,
        @Nullable String note) {

    static ObserverEntry read(Cells cells) {
        return new ObserverEntry(
                cells.matching("iso2", Cells.ISO2),
                Names.read(cells),
                cells.oneOf("itud_region", ItudRegion.class),
                cells.required("basis"),
                cells.optional("note"));
    }
}
