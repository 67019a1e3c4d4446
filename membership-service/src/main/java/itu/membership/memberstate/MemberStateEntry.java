package itu.membership.memberstate;

import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.register.AdministrativeRegion;
import itu.membership.register.Confidence;
import itu.membership.register.ItudRegion;
import itu.membership.register.Names;

/** What the register says of a Member State, its code apart. */
@Embeddable
record MemberStateEntry(
        String iso2,
        @Column(name = "itu_symbol") String ituSymbol,
        Names names,

        @Column(name = "itud_region") @Enumerated(EnumType.STRING)
        ItudRegion itudRegion,

        @Column(name = "itud_region_confidence") @Enumerated(EnumType.STRING)
        Confidence itudRegionConfidence,

        @Column(name = "administrative_region") @Enumerated(EnumType.STRING)
        AdministrativeRegion administrativeRegion,

        @Column(name = "administrative_region_confidence") @Enumerated(EnumType.STRING)
        Confidence administrativeRegionConfidence,

        @Column(name = "un_member") boolean unMember,
        @Nullable String note) {
    private static final Pattern ITU_SYMBOL = Pattern.compile("[A-Z]{1,3}");

    static MemberStateEntry read(Cells cells) {
        return new MemberStateEntry(
                cells.matching("iso2", Cells.ISO2),
                cells.matching("itu_symbol", ITU_SYMBOL),
                Names.read(cells),
                cells.oneOf("itud_region", ItudRegion.class),
                cells.oneOf("itud_region_confidence", Confidence.class),
                cells.oneOf("admin_region", AdministrativeRegion.class),
                cells.oneOf("admin_region_confidence", Confidence.class),
                cells.flag("un_member"),
                cells.optional("note"));
    }
}
