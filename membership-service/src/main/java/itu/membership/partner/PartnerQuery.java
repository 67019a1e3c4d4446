package itu.membership.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.register.ItudRegion;

/**
 * Which partners are asked for; what is null does not matter.
 *
 * @param day on which their priorities hold
 * @param memberState a Member State they give priority to, by name or through its ITU-D region
 * @param after organization of the row before
 */
record PartnerQuery(
        LocalDate day,
        @Nullable FundingKind kind,
        @Nullable Instrument instrument,
        @Nullable String theme,
        @Nullable ItudRegion region,
        @Nullable String memberState,
        UUID after) {

    /** The filters in the order in which the statement takes them. */
    List<@Nullable String> values() {
        var values = new ArrayList<@Nullable String>();
        values.add(kind == null ? null : kind.name());
        values.add(instrument == null ? null : instrument.name());
        values.add(theme);
        values.add(region == null ? null : region.name());
        values.add(memberState);
        return values;
    }
}
