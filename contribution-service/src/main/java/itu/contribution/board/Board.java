package itu.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Stage;
import itu.contribution.period.UnitAmount;
import itu.contribution.units.ContributoryUnits;

/**
 * The board of replies to a call.
 *
 * @param asOf the business instant at which it was drawn up
 * @param deadline last day on which a reply is in time, in the zone
 * @param memberStates Member States addressed
 * @param replies States that replied in time; {@code maintain + increase + reduce}
 * @param late States whose latest reply came after the deadline; not in {@code replies}
 * @param noReply States without a reply in time
 * @param replyRate replies in per cent of the Member States, one decimal
 * @param maintainRate replies that maintain in per cent of the replies, one decimal; absent without replies
 * @param amountOfUnit of the period asked about; {@code fixed} is false while it is not fixed
 * @param notice says that the data are invented, when they are
 * @param rows the States the caller may see, in the order of their codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Board(
        @Schema(examples = "CL-25/36") String call,
        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        Stage stage,
        Instant asOf,
        LocalDate deadline,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        @Schema(examples = "194") int memberStates,
        @Schema(examples = "42") int replies,
        @Schema(examples = "40") int maintain,
        @Schema(examples = "0") int increase,
        @Schema(examples = "2") int reduce,
        @Schema(examples = "0") int late,
        @Schema(examples = "152") int noReply,
        @Schema(examples = "21.6") String replyRate,
        @Schema(examples = "95.2") @Nullable String maintainRate,
        UnitTotals units,
        @Nullable UnitAmount amountOfUnit,
        boolean synthetic,
        @Nullable String notice,
        List<BoardRow> rows) {

    /**
     * Units summed up.
     *
     * @param declared announced by the States that replied in time
     * @param present of all States in the present period, as far as on record
     * @param expected announced ones, silent States counted at their present class
     * @param change expected less present
     */
    record UnitTotals(
            ContributoryUnits declared,
            ContributoryUnits present,
            ContributoryUnits expected,
            ContributoryUnits change) {}
}
