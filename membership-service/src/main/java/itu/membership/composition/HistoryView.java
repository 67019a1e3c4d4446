package itu.membership.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number of memberships on the days of a series, ready for a chart. */
@Schema(name = "CompositionHistory")
record HistoryView(
        @Nullable Instant knownAt,

        @Schema(description = "The register holds made-up organizations, which are counted too")
        boolean synthetic,

        Dimension by,
        List<LocalDate> days,

        @Schema(description = "Memberships on each of the days, without those of exempt organizations")
        List<Long> memberships,

        @Schema(description = "Memberships of exempt organizations (CV 476) on each of the days")
        List<Long> exempt,

        @Schema(description = "By part; they add up to memberships, or with CATEGORY to memberships and exempt")
        List<Line> lines) {

    @Schema(name = "CompositionHistoryLine")
    record Line(String code, String name, List<Long> memberships) {}
}
