package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.time.BusinessClock;

@ApplicationScoped
class ReadingMemberStates {
    private final MemberStates states;
    private final RecordedPeriods periods;
    private final Cursors cursors;
    private final BusinessClock clock;

    ReadingMemberStates(MemberStates states, RecordedPeriods periods, Cursors cursors, BusinessClock clock) {
        this.states = states;
        this.periods = periods;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** A Member State with its development status as known. */
    record Entry(MemberState state, List<DevelopmentPeriod> periods) {}

    @Transactional
    Page<Entry> page(MemberStateFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var found = states.find(filter, after == null ? null : after.getFirst(), limit + 1);
        var known = periods.known(found.stream().map(MemberState::iso3).toList(), filter.knownAt());
        return cursors.page(found, limit, state -> List.of(state.iso3()))
                .map(state -> new Entry(state, known.getOrDefault(state.iso3(), List.of())));
    }

    /** @throws itu.platform.problem.ProblemException 404 when the register has no such code */
    @Transactional
    Entry one(String iso3, @Nullable LocalDate knownAt) {
        var state = states.required(iso3);
        return new Entry(state, periods.known(List.of(iso3), endOf(knownAt)).getOrDefault(iso3, List.of()));
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
