package itu.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.period.UnitAmount;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/**
 * A board before it is put in a language and shown to somebody.
 *
 * @param asOf the instant of knowledge it rests on
 * @param validAt the day asked about; null when none was named
 * @param deadline last day on which a reply is in time, as known then
 * @param amountOfUnit of the period that classes are announced for
 * @param lines one for each contributor addressed, in the order of the codes
 */
record Sheet(
        Call call,
        Instant asOf,
        @Nullable LocalDate validAt,
        LocalDate deadline,
        TimeLeft timeLeft,
        @Nullable UnitAmount amountOfUnit,
        List<Line> lines) {

    /** Whether the deadline had passed, so that every row may be shown. */
    boolean closed() {
        return !asOf.isBefore(timeLeft.endsAt().toInstant());
    }

    /**
     * The board with the rows that a viewer may see; all contributors are counted. While names are hidden the figures are not
     * broken down either: from day to day, a region's figures would tell which State replied what.
     */
    Board shownTo(Viewer viewer) {
        var rows = rows(viewer.language());
        return board(
                viewer.language(),
                rows,
                !viewer.office() && !closed(),
                rows.stream()
                        .filter(row -> viewer.sees(row.contributor(), closed()))
                        .toList(),
                viewer.office() || closed());
    }

    /** The figures alone. */
    Board totals(Language language) {
        return board(language, rows(language), !closed(), null, closed());
    }

    private List<BoardRow> rows(Language language) {
        return lines.stream().map(line -> line.row(language)).toList();
    }

    private Board board(
            Language language,
            List<BoardRow> rows,
            boolean namesHidden,
            @Nullable List<BoardRow> shown,
            boolean broken) {
        var states = call.addressees() == Addressees.MEMBER_STATES;
        var synthetic = rows.stream().anyMatch(BoardRow::synthetic);
        return new Board(
                call.reference(),
                call.period(),
                call.presentPeriod(),
                call.stage(),
                call.addressees(),
                asOf,
                validAt,
                deadline,
                call.zone(),
                timeLeft,
                states ? rows.size() : null,
                Tally.of(rows),
                amountOfUnit,
                broken ? Breakdown.byOutcome(rows, language) : null,
                broken ? Breakdown.byRegion(rows, language) : null,
                broken ? Breakdown.byDevelopmentStatus(rows, language) : null,
                states || !broken ? null : Breakdown.bySector(rows, language),
                synthetic,
                synthetic ? Texts.format("messages", "board.synthetic", language, Map.of()) : null,
                namesHidden,
                shown);
    }
}
