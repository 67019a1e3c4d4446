package itu.membership.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Criteria;
import itu.membership.criteria.Gap;

/** A gap as it stands on a day. */
@Schema(name = "Gap")
record GapView(
        Gap gap,

        @Schema(description = "The day asked about", examples = "2025-12-31")
        LocalDate validAt,

        @Schema(description = "Instant of knowledge; absent when answered from what is known now") @Nullable
        Instant knownAt,

        @Schema(description = "Member States or organizations in the gap", examples = "70")
        long count,

        @Schema(description = "What the gap is and how it was found, in the reader's language")
        String explanation,

        @Schema(description = "The same as criteria: send them to /target-lists to freeze the gap as a list")
        Criteria criteria,

        @Schema(description = "The register holds made-up organizations, which are counted too")
        boolean synthetic) {

    /** The gaps of a day. */
    @Schema(name = "Gaps")
    record All(List<GapView> items) {}

    /** How far the membership reaches into the segments of the digital ecosystem. */
    @Schema(name = "SegmentGaps")
    record Segments(
            LocalDate validAt,
            @Nullable Instant knownAt,

            @Schema(description = "The rule by which a segment is under-represented, with the figures of the whole")
            String explanation,

            @Schema(description = "Organizations of all segments that hold a membership")
            long members,

            @Schema(description = "Companies and universities of all segments that hold none")
            long prospects,

            List<Segment> items) {}

    /** A segment of the digital ecosystem, everywhere or in a region. */
    @Schema(name = "SegmentGap")
    record Segment(
            @Schema(examples = "SATELLITE") String segment,

            @Schema(description = "In the reader's language")
            String name,

            @Schema(description = "ITU-D region of the seat; absent for all regions together") @Nullable
            String region,

            long members,
            long prospects,

            @Schema(description = "Members in a hundred members and prospects, rounded down", examples = "12")
            long share,

            boolean underRepresented,

            @Schema(description = "The segment's prospects as criteria for /target-lists")
            Criteria criteria) {}
}
