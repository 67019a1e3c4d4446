package itu.membership.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.observer.Observers;
import itu.membership.register.ReferenceCodes;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Enters organizations in the register and corrects their entries. */
@ApplicationScoped
public class Registering {
    private static final String SUBJECT = "organization";

    private final Organizations organizations;
    private final RegisteredMemberStates memberStates;
    private final Observers observers;
    private final ReferenceCodes codes;
    private final OrganizationEvents events;
    private final Event<OrganizationCorrected> corrections;
    private final Audit audit;
    private final BusinessClock clock;

    Registering(
            Organizations organizations,
            RegisteredMemberStates memberStates,
            Observers observers,
            ReferenceCodes codes,
            OrganizationEvents events,
            Event<OrganizationCorrected> corrections,
            Audit audit,
            BusinessClock clock) {
        this.organizations = organizations;
        this.memberStates = memberStates;
        this.observers = observers;
        this.codes = codes;
        this.events = events;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters an organization.
     *
     * @param parent the company that owns it
     * @throws ProblemException 422 when a country is not in the register, 404 when there is no such parent
     */
    @Transactional
    public Organization register(OrganizationEntry entry, @Nullable UUID parent) {
        check(entry);
        if (parent != null) {
            organizations.required(parent);
        }
        var organization = new Organization(entry, parent, clock.instant());
        organizations.persistAndFlush(organization);
        audit.record(AuditEntry.created(
                "organization-registered", SUBJECT, organization.id().toString(), entry));
        events.registered(organization);
        return organization;
    }

    /** As {@link #register}; 422 also when the segment is not one of today's. An applicant's was judged when it applied. */
    @Transactional
    Organization enter(OrganizationEntry entry, @Nullable UUID parent) {
        requireSegment(entry.segment());
        return register(entry, parent);
    }

    /** Refuses what {@link #enter} would refuse, and writes nothing. */
    @Transactional
    void rehearse(OrganizationEntry entry, @Nullable UUID parent) {
        requireSegment(entry.segment());
        check(entry);
        if (parent != null) {
            organizations.required(parent);
        }
    }

    /** Corrects an entry; one that says the same changes nothing. */
    @Transactional
    Organization correct(UUID id, @Nullable String ifMatch, OrganizationEntry entry, @Nullable UUID parent) {
        var organization = organizations.held(id);
        if (organization.mergedInto() != null) {
            throw Organizations.isAlias(organization, organizations.canonical(id));
        }
        ETags.requireMatch(ifMatch, organization.version());
        check(entry);
        refuseCircle(id, parent);
        var before = organization.entry();
        if (before.equals(entry) && Objects.equals(organization.parent(), parent)) {
            return organization;
        }
        if (!Objects.equals(before.segment(), entry.segment())) {
            requireSegment(entry.segment());
        }
        organization.correct(entry, parent);
        organizations.flush();
        audit.record(new AuditEntry("organization-corrected", SUBJECT, id.toString(), before, entry, null));
        events.corrected(organization);
        corrections.fire(new OrganizationCorrected(organization));
        return organization;
    }

    private void check(OrganizationEntry entry) {
        var countries = new ArrayList<String>();
        countries.add(entry.country());
        if (entry.groupHeadquarters() != null) {
            countries.add(entry.groupHeadquarters());
        }
        var registered = memberStates.codes();
        for (var country : countries) {
            if (!registered.contains(country) && !observers.has(country)) {
                throw Problem.of(OrganizationProblem.COUNTRY_NOT_REGISTERED)
                        .with("country", country)
                        .toException();
            }
        }
    }

    private void requireSegment(@Nullable String segment) {
        if (segment != null && !codes.segments().has(segment, null, clock.today())) {
            throw Problem.of(OrganizationProblem.SEGMENT_UNKNOWN)
                    .with("segment", segment)
                    .toException();
        }
    }

    private void refuseCircle(UUID id, @Nullable UUID parent) {
        var seen = new HashSet<UUID>();
        for (var owner = parent; owner != null && seen.add(owner); ) {
            if (owner.equals(id)) {
                throw Problem.of(OrganizationProblem.PARENT_CIRCLE)
                        .with("parent", parent == null ? id : parent)
                        .toException();
            }
            owner = organizations.required(owner).parent();
        }
    }
}
