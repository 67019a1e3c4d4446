package itu.membership.directory;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.organization.Organizations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Decides whether an organization is shown to the public. */
@ApplicationScoped
class DecidingOnListing {
    private final Organizations organizations;
    private final PublicListings listings;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DecidingOnListing(
            Organizations organizations, PublicListings listings, Audit audit, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.listings = listings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records a decision; one that says the same changes nothing. */
    @Transactional
    PublicListing decide(UUID id, @Nullable String ifMatch, boolean listed, String reason) {
        var organization = organizations.held(id);
        if (organization.mergedInto() != null) {
            throw Organizations.isAlias(organization, organizations.canonical(id));
        }
        var before = listings.of(id);
        ETags.requireMatch(ifMatch, before.number());
        if (Objects.equals(before.listed(), listed)) {
            return before;
        }
        var decided = new PublicListing(before.number() + 1, listed, reason.strip());
        listings.append(id, decided.number(), listed, reason.strip(), clock.instant(), caller.subject());
        audit.record(new AuditEntry(
                "public-listing-decided", "organization", id.toString(), before, decided, reason.strip()));
        return decided;
    }
}
