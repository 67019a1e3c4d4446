package itu.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.settlement.KeptClasses;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

/** Draws up the board of a call from the register, the present classes and the declarations that stand. */
@ApplicationScoped
class BoardOfReplies {
    private final Calls calls;
    private final Contributors contributors;
    private final ClassesOfContribution classes;
    private final Declarations declarations;
    private final KeptClasses keptClasses;
    private final FinancialPeriods periods;
    private final BusinessClock clock;

    BoardOfReplies(
            Calls calls,
            Contributors contributors,
            ClassesOfContribution classes,
            Declarations declarations,
            KeptClasses keptClasses,
            FinancialPeriods periods,
            BusinessClock clock) {
        this.calls = calls;
        this.contributors = contributors;
        this.classes = classes;
        this.declarations = declarations;
        this.keptClasses = keptClasses;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The board of a call.
     *
     * @param slug the circular letter's reference, with hyphens
     * @param asOf replies received later than its day, and whatever was recorded after its instant, are left out
     * @throws itu.platform.problem.ProblemException 404 when there is no such call
     */
    @Transactional
    Sheet draw(String slug, AsOf asOf) {
        var call = calls.bySlug(slug);
        var deadline = calls.deadlines(call).deadline(asOf);
        var known = asOf.knownAt() == null ? moment() : asOf.knownAt();
        var day = asOf.validAt() == null ? LocalDate.ofInstant(known, call.zone()) : asOf.validAt();
        var present = classes.of(call.presentPeriod(), asOf);
        var replies = declarations.standing(call, asOf);
        var kept = keptClasses.of(slug, asOf).keySet();
        var lines = contributors.of(call.addressees(), day, asOf.knownAt()).stream()
                .map(addressed -> line(addressed, present, replies, kept))
                .toList();
        return new Sheet(
                call,
                known,
                asOf.validAt(),
                deadline,
                TimeLeft.at(moment(call, known, asOf), call.opensOn(), deadline, call.zone()),
                periods.amountOfUnit(call.period(), asOf).orElse(null),
                lines);
    }

    private static Line line(
            Contributor addressed,
            Map<String, ClassOfContribution> present,
            Map<String, KnownDeclaration> replies,
            Set<String> kept) {
        var reply = replies.get(addressed.code());
        return new Line(
                addressed,
                present.get(addressed.code()),
                reply == null ? null : Reply.of(reply),
                kept.contains(addressed.code()));
    }

    /** The present instant, as boards drawn up now would show it. */
    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The end of the day asked about, if that came before the instant of knowledge. */
    private static Instant moment(Call call, Instant known, AsOf asOf) {
        if (asOf.validAt() == null) {
            return known;
        }
        var end = asOf.validAt().plusDays(1).atStartOfDay(call.zone()).toInstant();
        return end.isBefore(known) ? end.minus(1, ChronoUnit.MICROS) : known;
    }
}
