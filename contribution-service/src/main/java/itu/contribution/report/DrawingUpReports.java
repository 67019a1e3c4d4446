package itu.contribution.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.period.UnitAmount;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.MoneyView;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

/** Draws up the report on a call from what was on record at an instant. */
@ApplicationScoped
class DrawingUpReports {
    private final Calls calls;
    private final Contributors contributors;
    private final ClassesOfContribution classes;
    private final Declarations declarations;
    private final FinancialPeriods periods;
    private final BusinessClock clock;

    DrawingUpReports(
            Calls calls,
            Contributors contributors,
            ClassesOfContribution classes,
            Declarations declarations,
            FinancialPeriods periods,
            BusinessClock clock) {
        this.calls = calls;
        this.contributors = contributors;
        this.classes = classes;
        this.declarations = declarations;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The report on a call. The same instant of knowledge gives the same report.
     *
     * @param asked without a day: the day of the instant in the call's zone; without an instant: now
     */
    @Transactional
    CouncilReport of(Call call, AsOf asked) {
        var subject = subject(call, asked);
        var asOf = new AsOf(subject.validAt(), subject.knownAt());
        var held = classes.of(call.presentPeriod(), asOf);
        var replies = declarations.standing(call, asOf);
        var rows = contributors.of(call.addressees(), subject.validAt(), subject.knownAt()).stream()
                .map(contributor -> row(contributor, held.get(contributor.code()), replies.get(contributor.code())))
                .toList();
        var period = periods.byId(call.period(), asOf).orElseThrow();
        var amount = period.amountOfUnit();
        return new CouncilReport(
                subject,
                rows,
                amount == null ? null : amount.status(),
                income(call, period, amount, Tally.of(rows).expected()));
    }

    private static ReportRow row(
            Contributor contributor, @Nullable ClassOfContribution held, @Nullable KnownDeclaration reply) {
        return new ReportRow(
                contributor,
                held == null ? null : held.units(),
                held != null && held.basis() == Basis.SYNTHETIC,
                reply == null ? null : Reply.of(reply));
    }

    private Subject subject(Call call, AsOf asked) {
        // The database keeps microseconds: what it holds must not lie after an instant cut shorter.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var knownAt = asked.knownAt() == null ? now : asked.knownAt();
        var validAt = asked.validAt() == null ? LocalDate.ofInstant(knownAt, call.zone()) : asked.validAt();
        var deadline = calls.deadlines(call).deadline(AsOf.knownAt(knownAt));
        return new Subject(call, deadline, validAt, knownAt);
    }

    private static @Nullable Income income(
            Call call, FinancialPeriod period, @Nullable UnitAmount amount, ContributoryUnits units) {
        var unit = amount == null ? null : unit(call, amount);
        return unit == null ? null : Income.of(unit.money(), units, period.years());
    }

    private static @Nullable MoneyView unit(Call call, UnitAmount amount) {
        return call.addressees() == Addressees.SECTOR_MEMBERS ? amount.sectorMember() : amount.memberState();
    }
}
