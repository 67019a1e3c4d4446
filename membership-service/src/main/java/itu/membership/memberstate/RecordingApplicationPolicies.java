package itu.membership.memberstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.history.AsOf;
import itu.platform.problem.ProblemException;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records what a Member State notified about the applications of its entities (CV 234A, CV 234C). */
@ApplicationScoped
class RecordingApplicationPolicies {
    private final MemberStates states;
    private final ApplicationPolicies policies;
    private final MemberStateEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingApplicationPolicies(
            MemberStates states,
            ApplicationPolicies policies,
            MemberStateEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.states = states;
        this.policies = policies;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A notification, and the version of its State after it. */
    record Recorded(PolicyView policy, long version) {}

    /**
     * Records a notification; with {@code validateOnly} it is only judged.
     *
     * @throws ProblemException 404, 412, 428
     */
    @Transactional
    Recorded record(String iso3, @Nullable String ifMatch, NewPolicy told, boolean validateOnly) {
        var state = states.heldOne(iso3);
        ETags.requireMatch(ifMatch, state.version());
        var before = policies.of(iso3, AsOf.NOW);
        var notified = new RecordedPolicy(iso3, before.size() + 1, told, clock.instant(), caller.subject());
        var view = PolicyView.of(notified);
        if (!validateOnly) {
            policies.persist(notified);
            states.advance(state);
            audit.record(new AuditEntry(
                    "application-policy-recorded",
                    "member-state",
                    iso3,
                    before.isEmpty() ? null : PolicyView.of(before.getLast()),
                    view,
                    told.reason()));
            events.applicationPolicyRecorded(state, notified);
        }
        return new Recorded(view, state.version());
    }
}
