package itu.contribution.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Outcome;
import itu.contribution.units.ContributoryUnits;

/**
 * The figures of a group of contributors.
 *
 * @param addressed how many the call addresses
 * @param replies how many of them have a reply that counts; {@code inTime + lateAccepted}, {@code maintain + increase + reduce}
 * @param inTime replies by the deadline
 * @param lateAccepted replies after the deadline that the secretariat accepted
 * @param late contributors whose reply came after the deadline and is not accepted; not in {@code replies}
 * @param noReply contributors without a reply that counts
 * @param keptByDefault those of them that keep their class since the call is settled (CS 161F, 161I)
 * @param replyRate replies in per cent of those addressed, one decimal
 * @param maintainRate replies that maintain in per cent of the replies, one decimal; absent without replies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tally(
        @Schema(examples = "194") int addressed,
        @Schema(examples = "42") int replies,
        @Schema(examples = "42") int inTime,
        @Schema(examples = "0") int lateAccepted,
        @Schema(examples = "40") int maintain,
        @Schema(examples = "0") int increase,
        @Schema(examples = "2") int reduce,
        @Schema(examples = "0") int late,
        @Schema(examples = "152") int noReply,
        @Schema(examples = "0") int keptByDefault,
        @Schema(examples = "21.6") String replyRate,
        @Schema(examples = "95.2") @Nullable String maintainRate,
        Units units) {

    /**
     * Units summed up.
     *
     * @param declared announced by the contributors whose replies count
     * @param present of all of the group in the present period, as far as on record
     * @param expected announced ones, silent contributors counted at their present class (CS 161D, 161F)
     * @param change expected less present
     */
    record Units(
            ContributoryUnits declared,
            ContributoryUnits present,
            ContributoryUnits expected,
            ContributoryUnits change) {

        static Units of(Collection<BoardRow> rows) {
            var present = sum(rows, BoardRow::present);
            var expected = sum(rows, BoardRow::expectedUnits);
            var replied = rows.stream().filter(BoardRow::replied).toList();
            return new Units(sum(replied, BoardRow::expectedUnits), present, expected, expected.minus(present));
        }

        private static ContributoryUnits sum(Collection<BoardRow> rows, Function<BoardRow, ContributoryUnits> units) {
            return rows.stream().map(units).reduce(ContributoryUnits.ZERO, ContributoryUnits::plus);
        }
    }

    static Tally of(List<BoardRow> rows) {
        var replies = count(rows, BoardRow::replied);
        var maintain = count(rows, row -> row.replied(Outcome.MAINTAIN));
        return new Tally(
                rows.size(),
                replies,
                count(rows, row -> row.timing() == Timing.IN_TIME),
                count(rows, row -> row.timing() == Timing.LATE_ACCEPTED),
                maintain,
                count(rows, row -> row.replied(Outcome.INCREASE)),
                count(rows, row -> row.replied(Outcome.REDUCE)),
                count(rows, row -> row.timing() == Timing.LATE),
                rows.size() - replies,
                count(rows, BoardRow::keptByDefault),
                perCent(replies, rows.size()),
                replies == 0 ? null : perCent(maintain, replies),
                Units.of(rows));
    }

    private static int count(List<BoardRow> rows, Predicate<BoardRow> condition) {
        return (int) rows.stream().filter(condition).count();
    }

    private static String perCent(int part, int whole) {
        return whole == 0
                ? "0.0"
                : BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
