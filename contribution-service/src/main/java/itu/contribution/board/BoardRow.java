package itu.contribution.board;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.declaration.Outcome;
import itu.contribution.sectormember.Sector;
import itu.contribution.units.ContributoryUnits;

/**
 * A contributor on the board.
 *
 * @param contributor code of the Member State, or of the Sector Member in a Sector
 * @param memberState the same code, for Member States only
 * @param sector of a Sector Member's choice; absent for a Member State
 * @param region ITU-D region; for a Sector Member that of the State under which it was admitted
 * @param statuses LDC, LLDC, SIDS of that State on the day asked about
 * @param presentUnits its class in the present period; absent when not on record
 * @param presentBasis how that class is known
 * @param declaredUnits its latest announcement; absent without reply
 * @param timing whether that came in time; absent without reply
 * @param late whether it came after the deadline and was not accepted, so that it is not counted
 * @param keptByDefault whether it was silent at the definitive deadline and keeps its class (CS 161F, 161I)
 * @param synthetic whether the announcement or the present class is invented
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardRow(
        @Schema(examples = "CHE") String contributor,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Nullable Sector sector,
        String name,
        @Schema(examples = "EUR") String region,
        List<String> statuses,
        @Nullable ContributoryUnits presentUnits,
        @Nullable Basis presentBasis,
        @Nullable ContributoryUnits declaredUnits,
        @Nullable Outcome outcome,
        @Nullable LocalDate receivedOn,
        @Nullable Timing timing,
        boolean late,
        boolean keptByDefault,
        boolean synthetic) {

    /** Whether it has a reply that counts. */
    boolean replied() {
        return timing != null && timing.counts();
    }

    boolean replied(Outcome with) {
        return replied() && outcome == with;
    }

    /** What the contributor counts for: its announcement, or its present class while it is silent. */
    ContributoryUnits expectedUnits() {
        return replied() && declaredUnits != null ? declaredUnits : present();
    }

    ContributoryUnits present() {
        return presentUnits == null ? ContributoryUnits.ZERO : presentUnits;
    }
}
