package itu.membership.merge;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.organization.Organization;
import itu.membership.organization.Organizations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/**
 * Makes organizations aliases of others and undoes it. Memberships, contacts and identifiers stay with the row they were
 * recorded under, so undoing a merge gives back exactly what was there.
 */
@ApplicationScoped
class Merging {
    private static final String SUBJECT = "organization";

    private final Organizations organizations;
    private final Merges merges;
    private final MembershipClashes clashes;
    private final MergeEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Merging(
            Organizations organizations,
            Merges merges,
            MembershipClashes clashes,
            MergeEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.organizations = organizations;
        this.merges = merges;
        this.clashes = clashes;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes an organization an alias. */
    @Transactional
    Merge merge(UUID organization, @Nullable String ifMatch, UUID into, String reason) {
        var alias = check(organization, ifMatch, into);
        var merge = new Merge(alias.id(), into, reason.strip(), clock.instant(), caller.subject());
        merges.persist(merge);
        alias.becomeAliasOf(into);
        merges.flush();
        audit.record(new AuditEntry(
                "organization-merged", SUBJECT, alias.id().toString(), null, new Standing(into), merge.reason()));
        events.merged(merge, alias);
        return merge;
    }

    /** Refuses what {@link #merge} would refuse, and writes nothing. */
    @Transactional
    void rehearse(UUID organization, @Nullable String ifMatch, UUID into) {
        check(organization, ifMatch, into);
    }

    /** Gives an alias back what it was. Aliases of its own, from earlier merges, go with it. */
    @Transactional
    Merge undo(UUID organization, UUID id, @Nullable String ifMatch, String reason) {
        var alias = organizations.held(merges.required(organization, id).alias());
        var merge = merges.required(organization, id);
        if (merge.undoneAt() != null) {
            throw Problem.of(MergeProblem.MERGE_UNDONE_ALREADY)
                    .with("merge", id)
                    .toException();
        }
        ETags.requireMatch(ifMatch, merge.version());
        merge.undo(reason.strip(), clock.instant(), caller.subject());
        alias.standAlone();
        merges.flush();
        audit.record(new AuditEntry(
                "organization-unmerged",
                SUBJECT,
                alias.id().toString(),
                new Standing(merge.canonical()),
                null,
                merge.undoneReason()));
        events.unmerged(merge, alias);
        return merge;
    }

    record Standing(UUID mergedInto) {}

    private Organization check(UUID organization, @Nullable String ifMatch, UUID into) {
        if (organization.equals(into)) {
            throw Problem.of(MergeProblem.MERGE_WITH_ITSELF)
                    .with("organization", organization)
                    .toException();
        }
        // Always in the same order, so that two merges that cross wait for each other instead of locking up.
        Stream.of(organization, into).sorted().forEach(organizations::held);
        var alias = organizations.required(organization);
        var canonical = organizations.required(into);
        // Both stand for themselves, so that no circle can come about and every chain ends.
        for (var each : new Organization[] {alias, canonical}) {
            if (each.mergedInto() != null) {
                throw Organizations.isAlias(each, organizations.canonical(each.id()));
            }
        }
        ETags.requireMatch(ifMatch, alias.version());
        if (into.equals(alias.parent()) || organization.equals(canonical.parent())) {
            throw Problem.of(MergeProblem.PARENT_AND_SUBSIDIARY)
                    .with("organization", organization)
                    .with("into", into)
                    .toException();
        }
        var clashing = clashes.between(organization, into);
        if (!clashing.isEmpty()) {
            throw Problem.of(MergeProblem.MEMBERSHIPS_CLASH)
                    .with("organization", organization)
                    .with("into", into)
                    .with("clashes", clashing)
                    .toException();
        }
        return alias;
    }
}
