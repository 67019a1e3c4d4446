package itu.contribution.authorization;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** One person enters that a larger reduction was authorized, another confirms the entry; then the rules count it. */
@ApplicationScoped
class Authorizing {
    private static final String SUBJECT = "reduction-authorization";

    private final ReadingTerms reading;
    private final ReductionAuthorizations authorizations;
    private final AuthorizationEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final boolean demonstration;

    Authorizing(
            ReadingTerms reading,
            ReductionAuthorizations authorizations,
            AuthorizationEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock,
            @ConfigProperty(name = "suite.demonstration") boolean demonstration) {
        this.reading = reading;
        this.authorizations = authorizations;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /**
     * Enters an authorization, to be approved by another person; with {@code validateOnly} it is only checked.
     *
     * @throws itu.platform.problem.ProblemException 422 when the terms do not fit the record or CS 165
     */
    @Transactional
    ReductionAuthorization propose(NewAuthorization body, boolean validateOnly) {
        var proposed = new ReductionAuthorization(reading.read(body), demonstration, clock.instant(), caller.subject());
        if (!validateOnly) {
            authorizations.persistAndFlush(proposed);
            audit.record(AuditEntry.created(
                    "reduction-authorization-proposed",
                    SUBJECT,
                    proposed.id().toString(),
                    AuthorizationView.of(proposed)));
        }
        return proposed;
    }

    /**
     * Approves an entry and tells the other services.
     *
     * @throws itu.platform.problem.ProblemException 404, 412, 428; 409 when it is decided or the caller proposed it
     */
    @Transactional
    ReductionAuthorization approve(UUID id, @Nullable String ifMatch) {
        var approved = decide(
                id,
                ifMatch,
                "reduction-authorization-approved",
                null,
                found -> found.approve(clock.instant(), caller.subject()));
        events.granted(approved);
        return approved;
    }

    /** Rejects an entry with a reason; the same refusals as {@link #approve}. */
    @Transactional
    ReductionAuthorization reject(UUID id, @Nullable String ifMatch, String reason) {
        return decide(
                id,
                ifMatch,
                "reduction-authorization-rejected",
                reason,
                found -> found.reject(clock.instant(), caller.subject(), reason));
    }

    private ReductionAuthorization decide(
            UUID id,
            @Nullable String ifMatch,
            String action,
            @Nullable String reason,
            Consumer<ReductionAuthorization> decision) {
        var found = authorizations
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        ETags.requireMatch(ifMatch, found.version());
        var before = AuthorizationView.of(found);
        decision.accept(found);
        authorizations.flush();
        audit.record(new AuditEntry(action, SUBJECT, id.toString(), before, AuthorizationView.of(found), reason));
        return found;
    }
}
