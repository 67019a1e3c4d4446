package itu.membership.identifier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.identifier.rules.Scheme;
import itu.membership.organization.Organizations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records identifiers of organizations and withdraws wrong ones. */
@ApplicationScoped
class RecordingIdentifiers {
    private static final String SUBJECT = "organization-identifier";

    private final Identifiers identifiers;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingIdentifiers(
            Identifiers identifiers, Organizations organizations, Audit audit, Caller caller, BusinessClock clock) {
        this.identifiers = identifiers;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    record Recorded(UUID organization, Scheme scheme, String value) {}

    /** Records an identifier of an organization, for an alias of the one it stands for. */
    @Transactional
    Identifier record(UUID organization, Scheme scheme, String written) {
        var canonical = organizations.heldCanonical(organization);
        var value = free(scheme, written);
        var identifier = new Identifier(canonical.id(), scheme, value, clock.instant(), caller.subject());
        identifiers.persistAndFlush(identifier);
        audit.record(AuditEntry.created(
                "identifier-recorded",
                SUBJECT,
                identifier.id().toString(),
                new Recorded(canonical.id(), scheme, value)));
        return identifier;
    }

    /** Refuses what {@link #record} would refuse, and writes nothing. */
    @Transactional
    void rehearse(UUID organization, Scheme scheme, String written) {
        organizations.canonical(organization);
        free(scheme, written);
    }

    @Transactional
    Identifier withdraw(UUID organization, UUID id, @Nullable String ifMatch, String reason) {
        var canonical = organizations.canonical(organization);
        var identifier = identifiers.required(organizations.family(canonical.id()), id);
        if (identifier.withdrawnAt() != null) {
            throw Problem.of(IdentifierProblem.IDENTIFIER_WITHDRAWN_ALREADY)
                    .with("identifier", id)
                    .toException();
        }
        ETags.requireMatch(ifMatch, identifier.version());
        identifier.withdraw(reason.strip(), clock.instant(), caller.subject());
        identifiers.flush();
        audit.record(new AuditEntry(
                "identifier-withdrawn",
                SUBJECT,
                id.toString(),
                new Recorded(identifier.organization(), identifier.scheme(), identifier.value()),
                null,
                reason.strip()));
        return identifier;
    }

    private String free(Scheme scheme, String written) {
        var value = scheme.read(written)
                .orElseThrow(() -> Problem.of(IdentifierProblem.IDENTIFIER_INVALID)
                        .with("scheme", scheme)
                        .with("value", written)
                        .toException());
        identifiers.holder(scheme, value).ifPresent(holder -> {
            throw Problem.of(IdentifierProblem.IDENTIFIER_TAKEN)
                    .with("scheme", scheme)
                    .with("value", value)
                    .with(
                            "organization",
                            organizations.canonical(holder.organization()).id())
                    .toException();
        });
        return value;
    }
}
