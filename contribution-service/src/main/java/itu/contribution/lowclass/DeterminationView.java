package itu.contribution.lowclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A determination as the API shows it.
 *
 * @param decision reference of the Council's decision
 * @param validTo first day without the title: as decided at first, or as ended; absent while no end was decided
 * @param endedBy reference of the decision that ended it before its time
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeterminationView(
        UUID id,

        @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @Schema(examples = "C26/99 (synthetic)") String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String endedBy,
        boolean synthetic,
        Instant recordedAt) {
    /** The same, ended before its time. */
    DeterminationView ended(NewEnding told) {
        return new DeterminationView(
                id, memberState, decision, validFrom, told.endsOn(), told.decision(), synthetic, recordedAt);
    }

    /** Whether a day lies within its time. */
    boolean spans(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** 1, and 2 once it has ended. */
    int version() {
        return endedBy == null ? 1 : 2;
    }
}
