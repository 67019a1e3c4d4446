package itu.membership.duplicate;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.duplicate.Decision.Kind;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Decides that a pair is no duplicate, or may be one again. That it is one is decided by merging. */
@ApplicationScoped
class DecidingOnDuplicates {
    private final SuspectedDuplicates pairs;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DecidingOnDuplicates(SuspectedDuplicates pairs, Audit audit, Caller caller, BusinessClock clock) {
        this.pairs = pairs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SuspectedDuplicate decide(UUID id, @Nullable String ifMatch, Kind kind, String reason) {
        var pair = pairs.required(id);
        var dismissing = kind == Kind.DISMISSED;
        if (pair.dismissed() == dismissing) {
            throw Problem.of(DuplicateProblem.SUSPECTED_DUPLICATE_DECIDED_ALREADY)
                    .with("pair", id)
                    .toException();
        }
        ETags.requireMatch(ifMatch, pair.version());
        var number = pairs.decisions(id).size() + 1;
        pair.dismiss(dismissing);
        pairs.keep(
                new Decision(new Decision.Place(id, number), kind, reason.strip(), clock.instant(), caller.subject()));
        pairs.flush();
        audit.record(new AuditEntry(
                dismissing ? "suspected-duplicate-dismissed" : "suspected-duplicate-reopened",
                "suspected-duplicate",
                id.toString(),
                null,
                new Pair(pair.first(), pair.second()),
                reason.strip()));
        return pair;
    }

    record Pair(UUID first, UUID second) {}
}
