package itu.contribution.board;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.sectormember.SectorMemberships;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Tells what the caller of a request may see of a board. */
@ApplicationScoped
class Viewers {
    private static final Set<String> OFFICES = Set.of(
            Roles.CONFERENCE_SECRETARY,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.MEMBERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Caller caller;
    private final SectorMemberships memberships;

    Viewers(Caller caller, SectorMemberships memberships) {
        this.caller = caller;
        this.memberships = memberships;
    }

    @Transactional
    Viewer current() {
        var own = new HashSet<String>();
        if (caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE))) {
            caller.memberState().ifPresent(own::add);
        }
        if (caller.hasAny(Set.of(Roles.MEMBER_FOCAL_POINT))) {
            caller.organization()
                    .filter(claim -> ID.matcher(claim).matches())
                    .map(UUID::fromString)
                    .map(memberships::codesOf)
                    .ifPresent(own::addAll);
        }
        return new Viewer(caller.hasAny(OFFICES), own, ReaderLanguage.current());
    }
}
