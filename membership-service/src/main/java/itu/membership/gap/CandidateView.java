package itu.membership.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Sector;

/** Members that could become more, as the API shows them. */
final class CandidateView {
    private CandidateView() {}

    /** A Sector Member, with the Sectors it is a member of. */
    @Schema(name = "SectorsOfMember")
    record Member(
            UUID organization,

            @Schema(description = "In the reader's language, else English")
            String name,

            @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "CHE")
            String country,

            @Nullable String segment,
            @Schema(examples = "[\"R\",\"D\"]") List<Sector> sectors) {}

    /**
     * An Associate that is no Sector Member of the Sector.
     *
     * @param points one for each full year, up to ten; three for a second study group; five for a company of its group
     */
    @Schema(name = "UpgradeCandidate")
    record Associate(
            UUID organization,

            @Schema(description = "In the reader's language, else English")
            String name,

            @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "CHE")
            String country,

            @Nullable String segment,

            @Schema(description = "Sector in which it is an Associate")
            Sector sector,

            @Schema(description = "First day as an Associate of the Sector")
            LocalDate heldSince,

            @Schema(description = "Full years since then", examples = "4")
            int years,

            @Schema(description = "Study groups of the Sector in which it takes part", examples = "1")
            int studyGroups,

            @Schema(description = "Its parent, a subsidiary or a sister is a Sector Member of the Sector")
            boolean groupHasSectorMember,

            @Schema(
                    description = "One point for each full year, up to ten; three for more than one study group; "
                            + "five when a company of its group is a Sector Member of the Sector",
                    examples = "9")
            int points) {}
}
