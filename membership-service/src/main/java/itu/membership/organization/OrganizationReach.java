package itu.membership.organization;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import itu.platform.security.Caller;
import itu.platform.security.Roles;

/**
 * Which organizations a caller may see: the secretariat's offices all, a focal point its own, a delegate those with their
 * seat in its Member State. For all others the organization does not exist.
 */
@RequestScoped
public class OrganizationReach {
    private static final Set<String> OFFICES = Set.of(
            Roles.MEMBERSHIP_OFFICER,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final Organizations organizations;
    private final Caller caller;

    OrganizationReach(Organizations organizations, Caller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * The organization, if the caller may see it; for an alias the one it stands for.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is not the caller's
     */
    public Organization required(UUID id) {
        var organization = organizations.canonical(id);
        if (!caller.reaches(organization.entry().country(), OFFICES) && !owns(id)) {
            throw Organizations.notFound(id);
        }
        return organization;
    }

    /** Whether the caller is a focal point of the organization, under whatever id of it. */
    public boolean owns(UUID organization) {
        return caller.hasAny(Set.of(Roles.MEMBER_FOCAL_POINT))
                && caller.organization()
                        .filter(own -> own.equals(organization.toString()) || sameFamily(own, organization))
                        .isPresent();
    }

    private boolean sameFamily(String own, UUID organization) {
        try {
            return organizations
                    .findByIdOptional(UUID.fromString(own))
                    .map(known -> organizations.canonical(known.id()).id())
                    .filter(ours -> organizations
                            .findByIdOptional(organization)
                            .map(known -> organizations.canonical(known.id()).id())
                            .filter(ours::equals)
                            .isPresent())
                    .isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
