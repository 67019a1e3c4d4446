package itu.membership.memberstate;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.Participation;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records that a State acceded, denounced, or withdrew a denunciation. */
@ApplicationScoped
class RecordingTreatyActs {
    private final MemberStates states;
    private final TreatyActs acts;
    private final MemberStateEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingTreatyActs(
            MemberStates states,
            TreatyActs acts,
            MemberStateEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.states = states;
        this.acts = acts;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A State with what it did until now. */
    record Recorded(MemberState state, TreatyAct act, Participation<TreatyAct> participation) {}

    /**
     * Records an act; with {@code validateOnly} it is only judged.
     *
     * @throws ProblemException 404, 412, 428; 409 and 422 when the act does not fit those on record
     */
    @Transactional
    Recorded record(String iso3, @Nullable String ifMatch, NewAct told, boolean validateOnly) {
        var state = states.heldOne(iso3);
        ETags.requireMatch(ifMatch, state.version());
        var before = acts.of(iso3);
        var problem = problem(Participation.of(before), told);
        if (problem != null) {
            throw problem.toException();
        }
        return validateOnly ? recorded(state, before, act(state, before, told)) : write(state, before, told);
    }

    /** What speaks against an act; null when nothing does. */
    @Nullable
    Problem problem(Participation<TreatyAct> until, NewAct told) {
        if (told.doneOn().isAfter(clock.today())) {
            return Problem.of(TreatyProblem.ACT_TO_COME).with("requested", told.doneOn());
        }
        var fault = until.fault(told.kind(), told.doneOn());
        if (fault == null) {
            return null;
        }
        var problem = Problem.of(TreatyProblem.of(fault)).with("requested", told.doneOn());
        var denunciation = until.denunciation();
        return denunciation == null
                ? problem
                : problem.provision("CS 237")
                        .with("receivedOn", denunciation.doneOn())
                        .with("effectiveOn", denunciation.effectiveOn());
    }

    /** Writes an act that was judged; the State is held. */
    Recorded write(MemberState state, List<TreatyAct> before, NewAct told) {
        var act = act(state, before, told);
        acts.persist(act);
        states.advance(state);
        audit.record(new AuditEntry(
                MemberStateEvents.fact(act.kind()),
                "member-state",
                state.iso3(),
                null,
                TreatyActView.of(act),
                told.reason()));
        events.acted(state, act);
        return recorded(state, before, act);
    }

    private TreatyAct act(MemberState state, List<TreatyAct> before, NewAct told) {
        return new TreatyAct(state.iso3(), before.size() + 1, told, clock.instant(), caller.subject());
    }

    private static Recorded recorded(MemberState state, List<TreatyAct> before, TreatyAct act) {
        var all = new ArrayList<>(before);
        all.add(act);
        return new Recorded(state, act, Participation.of(all));
    }
}
