package itu.contribution.contributor;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.sectormember.SectorMemberships;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** For which contributors a caller speaks: a delegate for its Member State, a focal point for its Sector Member in each Sector. */
@ApplicationScoped
public class ContributorAccess {
    private static final Set<String> FOCAL_POINT = Set.of(Roles.MEMBER_FOCAL_POINT);

    private final SectorMemberships memberships;
    private final Caller caller;

    ContributorAccess(SectorMemberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    /** Whether the caller acts through one of the offices, or speaks for the contributor. */
    public boolean reaches(String contributor, Set<String> offices) {
        return ContributorCode.ofSectorMember(contributor)
                ? caller.hasAny(offices) || (caller.hasAny(FOCAL_POINT) && speaksFor(contributor))
                : caller.reaches(contributor, offices);
    }

    private boolean speaksFor(String sectorMember) {
        return memberships
                .byCode(sectorMember)
                .filter(held -> caller.organization()
                        .filter(held.organization().toString()::equals)
                        .isPresent())
                .isPresent();
    }
}
