package itu.membership.memberstate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.time.BusinessClock;

/** Replaces lists of periods: the old rows stay, stamped as superseded, and the new list is appended. */
@ApplicationScoped
public class RecordingDevelopmentStatuses {
    private final MemberStates states;
    private final RecordedPeriods periods;
    private final MemberStateEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    RecordingDevelopmentStatuses(
            MemberStates states, RecordedPeriods periods, MemberStateEvents events, Audit audit, BusinessClock clock) {
        this.states = states;
        this.periods = periods;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records whole lists of registered Member States; lists not named stay as they are. One event per Member State whose
     * lists changed.
     *
     * @param lists sound periods, without overlap
     * @param dryRun whether to tell only what would happen
     * @return what became of each list
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<StatusOf, Outcome> record(Map<StatusOf, List<DevelopmentPeriod>> lists, boolean dryRun) {
        var codes = lists.keySet().stream().map(StatusOf::memberState).collect(Collectors.toCollection(TreeSet::new));
        var held = states.held(codes);
        var current = periods.current(codes).stream().collect(Collectors.groupingBy(RecordedPeriod::list));
        var outcomes = new HashMap<StatusOf, Outcome>();
        lists.forEach((list, wanted) -> outcomes.put(list, outcome(current.getOrDefault(list, List.of()), wanted)));
        if (!dryRun) {
            var changed = new HashMap<>(lists);
            changed.keySet().removeIf(list -> outcomes.get(list) == Outcome.UNCHANGED);
            write(changed, current, held);
        }
        return outcomes;
    }

    private static Outcome outcome(List<RecordedPeriod> current, List<DevelopmentPeriod> wanted) {
        if (current.isEmpty()) {
            return Outcome.CREATED;
        }
        var now = current.stream().map(RecordedPeriod::period).collect(Collectors.toSet());
        return now.equals(new HashSet<>(wanted)) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private void write(
            Map<StatusOf, List<DevelopmentPeriod>> changed,
            Map<StatusOf, List<RecordedPeriod>> current,
            List<MemberState> held) {
        var at = clock.instant();
        var codes = changed.keySet().stream().map(StatusOf::memberState).collect(Collectors.toSet());
        var before = periods.known(codes, null);
        changed.keySet().forEach(list -> current.getOrDefault(list, List.of()).forEach(old -> old.supersede(at)));
        // Hibernate would insert first, and the database lets no two current periods overlap.
        periods.flush();
        changed.forEach((list, wanted) ->
                wanted.forEach(period -> periods.persist(new RecordedPeriod(list.memberState(), period, at))));
        periods.flush();
        var after = periods.known(codes, null);
        held.stream()
                .filter(state -> codes.contains(state.iso3()))
                .forEach(state -> tell(
                        state,
                        before.getOrDefault(state.iso3(), List.of()),
                        after.getOrDefault(state.iso3(), List.of())));
    }

    private void tell(MemberState state, List<DevelopmentPeriod> before, List<DevelopmentPeriod> after) {
        states.advance(state);
        audit.record(new AuditEntry("development-status-recorded", "member-state", state.iso3(), before, after, null));
        events.developmentStatusRecorded(state, after);
    }
}
