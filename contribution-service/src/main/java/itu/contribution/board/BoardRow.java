package itu.contribution.board;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.declaration.Outcome;
import itu.contribution.units.ContributoryUnits;

/**
 * A Member State on the board.
 *
 * @param presentUnits its class in the present period; absent when not on record
 * @param presentBasis how that class is known
 * @param declaredUnits its latest announcement; absent without reply
 * @param late whether that came after the deadline, so that it is not counted
 * @param synthetic whether the announcement or the present class is invented
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardRow(
        String memberState,
        String name,
        String region,
        @Nullable ContributoryUnits presentUnits,
        @Nullable Basis presentBasis,
        @Nullable ContributoryUnits declaredUnits,
        @Nullable Outcome outcome,
        @Nullable LocalDate receivedOn,
        boolean late,
        boolean synthetic) {

    boolean repliedInTime() {
        return outcome != null && !late;
    }

    /** What the State counts for: its announcement, or its present class while it is silent. */
    ContributoryUnits expectedUnits() {
        if (repliedInTime() && declaredUnits != null) {
            return declaredUnits;
        }
        return presentUnits == null ? ContributoryUnits.ZERO : presentUnits;
    }
}
