package itu.contribution.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Call;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.declaration.Outcome;
import itu.contribution.history.AsOf;
import itu.contribution.memberstate.MemberState;
import itu.contribution.memberstate.MemberStates;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.units.ContributoryUnits;
import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

/** Draws up the board of a call from the register, the present classes and the latest declarations. */
@ApplicationScoped
class BoardOfReplies {
    private final MemberStates states;
    private final ClassesOfContribution classes;
    private final Declarations declarations;
    private final FinancialPeriods periods;
    private final BusinessClock clock;

    BoardOfReplies(
            MemberStates states,
            ClassesOfContribution classes,
            Declarations declarations,
            FinancialPeriods periods,
            BusinessClock clock) {
        this.states = states;
        this.classes = classes;
        this.declarations = declarations;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The board of a call.
     *
     * @param language of the States' names and the notice
     * @param visible which States' rows are shown; all of them are counted
     */
    @Transactional
    Board of(Call call, Language language, Predicate<BoardRow> visible) {
        var rows = rows(call, language);
        var inTime = rows.stream().filter(BoardRow::repliedInTime).toList();
        var maintain = count(inTime, Outcome.MAINTAIN);
        var synthetic = rows.stream().anyMatch(BoardRow::synthetic);
        return new Board(
                call.reference(),
                call.period(),
                call.presentPeriod(),
                call.stage(),
                clock.instant(),
                call.deadline(),
                call.zone(),
                rows.size(),
                inTime.size(),
                maintain,
                count(inTime, Outcome.INCREASE),
                count(inTime, Outcome.REDUCE),
                (int) rows.stream().filter(BoardRow::late).count(),
                rows.size() - inTime.size(),
                perCent(inTime.size(), rows.size()),
                inTime.isEmpty() ? null : perCent(maintain, inTime.size()),
                totals(rows, inTime),
                periods.byId(call.period()).map(FinancialPeriod::amountOfUnit).orElse(null),
                synthetic,
                synthetic ? Messages.text("board.synthetic", Map.of()) : null,
                rows.stream().filter(visible).toList());
    }

    private List<BoardRow> rows(Call call, Language language) {
        var present = classes.currentByState(call.presentPeriod());
        var announced = declarations.standing(call, AsOf.NOW);
        return states.inOrder()
                .map(state -> row(state, language, present.get(state.code()), announced.get(state.code())))
                .toList();
    }

    private static BoardRow row(
            MemberState state,
            Language language,
            @Nullable ClassOfContribution present,
            @Nullable KnownDeclaration reply) {
        var announced = reply == null ? null : reply.declaration();
        return new BoardRow(
                state.code(),
                state.name(language),
                state.region(),
                present == null ? null : present.units(),
                present == null ? null : present.basis(),
                announced == null ? null : announced.units(),
                announced == null ? null : announced.outcome(),
                announced == null ? null : announced.receivedOn(),
                reply != null && !reply.counted(),
                (announced != null && announced.synthetic())
                        || (present != null && present.basis() == Basis.SYNTHETIC));
    }

    private static Board.UnitTotals totals(List<BoardRow> rows, List<BoardRow> inTime) {
        var present = sum(rows, row -> row.presentUnits() == null ? ContributoryUnits.ZERO : row.presentUnits());
        var expected = sum(rows, BoardRow::expectedUnits);
        return new Board.UnitTotals(sum(inTime, BoardRow::expectedUnits), present, expected, expected.minus(present));
    }

    private static ContributoryUnits sum(List<BoardRow> rows, Function<BoardRow, ContributoryUnits> units) {
        return rows.stream().map(units).reduce(ContributoryUnits.ZERO, ContributoryUnits::plus);
    }

    private static int count(List<BoardRow> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static String perCent(int part, int whole) {
        return whole == 0
                ? "0.0"
                : BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
