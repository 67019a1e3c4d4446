package itu.membership.contact;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.register.MembershipProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Own rows: a delegate reaches its own State's contacts, a focal point those of its own organization, an office all. */
@ApplicationScoped
public class ContactAccess {
    private static final Set<String> READING =
            Set.of(Roles.MEMBERSHIP_OFFICER, Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final Set<String> CHANGING = Set.of(Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR);

    private final Caller caller;
    private final Holders holders;

    ContactAccess(Caller caller, Holders holders) {
        this.caller = caller;
        this.holders = holders;
    }

    /** Whose contacts the caller may read. */
    public Reach reading() {
        return reach(READING);
    }

    /** Whose contacts the caller may record, change, and hand out. */
    public Reach changing() {
        return reach(CHANGING);
    }

    /** Whether the caller acts for the secretariat. */
    public boolean office() {
        return caller.hasAny(CHANGING);
    }

    /**
     * The Member State that a request names, as a holder within a reach.
     *
     * @throws itu.platform.problem.ProblemException 404 when it is not in the register, or not the caller's
     */
    public Holder state(Reach reach, String memberState) {
        var holder = Holder.ofState(memberState);
        if (!reach.covers(holder)) {
            throw Problem.of(MembershipProblem.MEMBER_STATE_NOT_FOUND)
                    .with("memberState", memberState)
                    .toException();
        }
        holders.requireState(memberState);
        return holder;
    }

    /**
     * The organization that a request names, as a holder within a reach: the one it was merged into, if it was.
     *
     * @throws itu.platform.problem.ProblemException 404 when it is not in the register, or not the caller's
     */
    public Holder organization(Reach reach, String id) {
        return holders.known(id)
                .map(Holder::ofOrganization)
                .filter(reach::covers)
                .orElseThrow(() -> holders.absent(id));
    }

    private Reach reach(Set<String> offices) {
        if (caller.hasAny(offices)) {
            return Reach.ALL;
        }
        var state = caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE))
                ? caller.memberState().orElse(null)
                : null;
        var organization = caller.hasAny(Set.of(Roles.MEMBER_FOCAL_POINT))
                ? caller.organization().flatMap(holders::known).map(holders::withAliases)
                : Optional.<Set<UUID>>empty();
        return new Reach(false, state, organization.orElse(Set.of()));
    }
}
