package itu.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Stage;
import itu.contribution.period.UnitAmount;

/**
 * The board of replies to a call.
 *
 * @param asOf the instant of knowledge that it rests on, UTC; the knownAt asked for, else the present one
 * @param validAt the day asked about; absent when none was named
 * @param deadline last day on which a reply is in time, in the zone
 * @param memberStates Member States addressed; absent for a call to Sector Members
 * @param tally the figures of all contributors addressed
 * @param amountOfUnit of the period asked about; {@code fixed} is false while it is not fixed
 * @param byOutcome each contributor in one part; like the other breakdowns absent while names are hidden
 * @param byRegion by ITU-D region, each contributor in one part
 * @param byDevelopmentStatus a State of several statuses is in several parts, so the parts do not add up to the whole
 * @param bySector for calls to Sector Members, each contributor in one part
 * @param notice says that the data are invented, when they are
 * @param namesHidden whether rows are kept from those without an office, because the deadline has not passed
 * @param rows the contributors that the caller may see, in the order of their codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Board(
        @Schema(examples = "CL-25/36") String call,
        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        Stage stage,
        Addressees addressees,
        Instant asOf,
        @Nullable LocalDate validAt,
        LocalDate deadline,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        TimeLeft timeLeft,
        @Schema(examples = "194") @Nullable Integer memberStates,
        @JsonUnwrapped Tally tally,
        @Nullable UnitAmount amountOfUnit,
        @Nullable List<Breakdown.Part> byOutcome,
        @Nullable List<Breakdown.Part> byRegion,
        @Nullable List<Breakdown.Part> byDevelopmentStatus,
        @Nullable List<Breakdown.Part> bySector,
        boolean synthetic,
        @Nullable String notice,
        boolean namesHidden,
        @Nullable List<BoardRow> rows) {}
