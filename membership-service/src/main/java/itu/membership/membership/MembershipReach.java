package itu.membership.membership;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import itu.membership.organization.OrganizationReach;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/**
 * Which memberships a caller may see: the secretariat's offices all, a focal point those of its organization, a delegate
 * those admitted under its Member State. For all others the membership does not exist.
 */
@RequestScoped
public class MembershipReach {
    private static final Set<String> OFFICES = Set.of(
            Roles.MEMBERSHIP_OFFICER,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final Memberships memberships;
    private final OrganizationReach organizations;
    private final Caller caller;

    MembershipReach(Memberships memberships, OrganizationReach organizations, Caller caller) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * The membership, if the caller may see it.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is not the caller's
     */
    public Membership required(UUID id) {
        var membership = memberships.required(id);
        requireReach(membership);
        return membership;
    }

    /** As {@link #required}, and held until the transaction ends, for a change. */
    public Membership held(UUID id) {
        var membership = memberships.held(id);
        requireReach(membership);
        return membership;
    }

    boolean reaches(Membership membership) {
        return caller.reaches(membership.memberState(), OFFICES) || organizations.owns(membership.organization());
    }

    /** Whether the caller may see a membership. */
    public boolean sees(Membership membership) {
        return caller.reaches(membership.memberState(), OFFICES) || organizations.owns(membership.organization());
    }

    private void requireReach(Membership membership) {
        if (!sees(membership)) {
            throw Memberships.notFound(membership.id());
        }
    }
}
