package itu.contribution.simulation;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.authorization.ReductionAuthorizations;
import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.lowclass.LowClassDeterminations;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.period.UnitAmount;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.simulation.rules.StateFacts;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;
import itu.contribution.units.MoneyView;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

/** Gathers the facts for an answer: who is addressed, present classes, replies that count, and amounts of the unit. */
@ApplicationScoped
class FactsReader {
    private final Contributors contributors;
    private final LowClassDeterminations determinations;
    private final ReductionAuthorizations authorizations;
    private final ClassesOfContribution classes;
    private final Declarations declarations;
    private final FinancialPeriods periods;
    private final BusinessClock clock;

    FactsReader(
            Contributors contributors,
            LowClassDeterminations determinations,
            ReductionAuthorizations authorizations,
            ClassesOfContribution classes,
            Declarations declarations,
            FinancialPeriods periods,
            BusinessClock clock) {
        this.contributors = contributors;
        this.determinations = determinations;
        this.authorizations = authorizations;
        this.classes = classes;
        this.declarations = declarations;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The facts as a request wants them: of its day, from its knowledge.
     *
     * @param call the request's call
     */
    Facts read(Call call, SimulationRequest request) {
        var asOf = new AsOf(request.validAt(), request.knownAt());
        var judgedOn = judgedOn(request);
        var present = classes.of(call.presentPeriod(), asOf);
        var replies = declarations.standing(call, asOf);
        var addressed = contributors.of(Addressees.MEMBER_STATES, judgedOn, asOf.knownAt());
        var eligible = determinations.eligibleOn(judgedOn);
        var authorized = authorizations.approved(call.period(), Occasion.AT_CONFERENCE, asOf);
        var period = periods.byId(call.period(), asOf).orElseThrow();
        var presentAmount =
                money(periods.amountOfUnit(call.presentPeriod(), asOf).orElse(null));
        // Taken after the reading, so that all that was read had been recorded by then.
        var now = clock.instant();
        var knownAt = asOf.knownAt() == null || asOf.knownAt().isAfter(now) ? now : asOf.knownAt();
        return new Facts(
                call.reference(),
                call.period(),
                call.presentPeriod(),
                period.years(),
                judgedOn,
                request.validAt(),
                knownAt,
                money(period.amountOfUnit()),
                period.amountOfUnit() == null ? null : period.amountOfUnit().status(),
                presentAmount,
                sectorMemberSixteenths(present, judgedOn),
                synthetic(present, replies),
                addressed.stream()
                        .map(state -> new StateFacts(
                                state.code(),
                                state.region(),
                                state.statuses(),
                                units(present.get(state.code())),
                                counted(replies.get(state.code())),
                                eligible.getOrDefault(state.code(), Eligibility.NONE),
                                authorized.get(state.code())))
                        .toList());
    }

    private LocalDate judgedOn(SimulationRequest request) {
        if (request.judgedOn() != null) {
            return request.judgedOn();
        }
        return request.validAt() == null ? clock.today() : request.validAt();
    }

    private static @Nullable ContributoryUnits units(@Nullable ClassOfContribution present) {
        return present == null ? null : present.units();
    }

    /** What a reply that counts announces. */
    private static @Nullable ContributoryUnits counted(@Nullable KnownDeclaration reply) {
        return reply == null || !reply.counted() ? null : reply.declaration().units();
    }

    private int sectorMemberSixteenths(Map<String, ClassOfContribution> present, LocalDate day) {
        return contributors.of(Addressees.SECTOR_MEMBERS, day, null).stream()
                .map(member -> present.get(member.code()))
                .mapToInt(held -> held == null ? 0 : held.units().sixteenths())
                .sum();
    }

    private static boolean synthetic(Map<String, ClassOfContribution> present, Map<String, KnownDeclaration> replies) {
        return present.values().stream().anyMatch(held -> held.basis() == Basis.SYNTHETIC)
                || replies.values().stream()
                        .anyMatch(reply -> reply.declaration().synthetic());
    }

    private static @Nullable Money money(@Nullable UnitAmount amount) {
        @Nullable MoneyView known = amount == null ? null : amount.memberState();
        return known == null ? null : known.money();
    }
}
