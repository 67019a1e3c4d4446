package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.Participation;
import itu.platform.history.AsOf;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.time.BusinessClock;

@ApplicationScoped
class ReadingMemberStates {
    private final MemberStates states;
    private final RecordedPeriods periods;
    private final TreatyActs acts;
    private final ApplicationPolicies policies;
    private final Cursors cursors;
    private final BusinessClock clock;

    ReadingMemberStates(
            MemberStates states,
            RecordedPeriods periods,
            TreatyActs acts,
            ApplicationPolicies policies,
            Cursors cursors,
            BusinessClock clock) {
        this.states = states;
        this.periods = periods;
        this.acts = acts;
        this.policies = policies;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** A Member State with its dated facts as known. */
    record Entry(
            MemberState state,
            List<DevelopmentPeriod> periods,
            ParticipationView participation,
            ApplicationPolicy policy) {}

    @Transactional
    Page<Entry> page(MemberStateFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var absent = filter.memberOn() == null ? Set.<String>of() : acts.absentOn(filter.memberOn(), filter.knownAt());
        var found = states.find(filter, absent, after == null ? null : after.getFirst(), limit + 1);
        var known = new Known(found.stream().map(MemberState::iso3).toList(), filter.validAt(), filter.knownAt());
        return cursors.page(found, limit, state -> List.of(state.iso3())).map(known::entry);
    }

    /** @throws itu.platform.problem.ProblemException 404 when the register has no such code */
    @Transactional
    Entry one(String iso3, @Nullable LocalDate knownAt) {
        return new Known(List.of(iso3), clock.today(), endOf(knownAt)).entry(states.required(iso3));
    }

    /** @throws itu.platform.problem.ProblemException 404 when the register has no such code */
    @Transactional
    List<TreatyActView> acts(String iso3, AsOf asOf) {
        states.required(iso3);
        return acts.of(iso3).stream()
                .filter(act -> asOf.covers(act.doneOn(), act.recordedAt()))
                .map(TreatyActView::of)
                .toList();
    }

    /** @throws itu.platform.problem.ProblemException 404 when the register has no such code */
    @Transactional
    List<PolicyView> policies(String iso3, AsOf asOf) {
        states.required(iso3);
        return policies.of(iso3, asOf).stream().map(PolicyView::of).toList();
    }

    /** The dated facts of some States as known, read together. */
    private final class Known {
        private final Map<String, List<DevelopmentPeriod>> statuses;
        private final Map<String, Participation<TreatyAct>> participations;
        private final Map<String, ApplicationPolicy> notified;

        Known(List<String> codes, LocalDate day, @Nullable Instant knownAt) {
            statuses = periods.known(codes, knownAt);
            participations = acts.participations(codes, knownAt);
            notified = policies.on(codes, day, knownAt);
        }

        Entry entry(MemberState state) {
            var participation = participations.get(state.iso3());
            return new Entry(
                    state,
                    statuses.getOrDefault(state.iso3(), List.of()),
                    participation == null ? ParticipationView.ALWAYS : ParticipationView.of(participation),
                    notified.getOrDefault(state.iso3(), ApplicationPolicy.NOTHING_NOTIFIED));
        }
    }

    LocalDate dayOrToday(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }

    /** What was known on a day was known by its end, in the legal zone. */
    @Nullable
    Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }
}
