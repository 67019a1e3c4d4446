package itu.membership.application;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.organization.OrganizationReach;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/**
 * Whose applications a caller sees and acts on: the secretariat all, an applicant its own, a focal point those of its
 * organization, a delegate those on which its Member State has a say. For all others the application does not exist.
 */
@RequestScoped
class ApplicationAccess {
    /** The offices that enter applications, record decisions and admit. */
    static final Set<String> SECRETARIAT = Set.of(Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR);

    /** The offices that read all applications. */
    static final Set<String> READERS = Set.of(Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final Set<String> DELEGATES = Set.of(Roles.MEMBER_STATE_DELEGATE);
    private static final Set<String> FOCAL_POINTS = Set.of(Roles.MEMBER_FOCAL_POINT);

    private final Applications applications;
    private final OrganizationReach organizations;
    private final Caller caller;
    private final BusinessClock clock;

    ApplicationAccess(Applications applications, OrganizationReach organizations, Caller caller, BusinessClock clock) {
        this.applications = applications;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The applications that a caller may list.
     *
     * @param all whether it may list every one; else those that one of the others singles out
     * @param memberState State of a delegate
     * @param organization organization of a focal point
     */
    record Reach(
            boolean all,
            String subject,
            @Nullable String memberState,
            @Nullable String organization) {}

    Reach reach() {
        return new Reach(
                caller.hasAny(READERS),
                caller.subject(),
                caller.hasAny(DELEGATES) ? caller.memberState().orElse(null) : null,
                caller.hasAny(FOCAL_POINTS) ? caller.organization().orElse(null) : null);
    }

    /**
     * An application that the caller may see.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    Application visible(UUID id) {
        return applications
                .findByIdOptional(id)
                .filter(found -> caller.hasAny(READERS) || ofApplicant(found) || ofMemberState(found))
                .orElseThrow(() -> Applications.notFound(id));
    }

    /** As the applicant's people or the secretariat, and held until the transaction ends. */
    Application heldForApplicant(UUID id) {
        return applications
                .held(id)
                .filter(found -> secretariat() || ofApplicant(found))
                .orElseThrow(() -> Applications.notFound(id));
    }

    /** As the Member State that has a say or the secretariat, and held until the transaction ends. */
    Application heldForDecision(UUID id) {
        return applications
                .held(id)
                .filter(found -> secretariat() || ofMemberState(found))
                .orElseThrow(() -> Applications.notFound(id));
    }

    boolean secretariat() {
        return caller.hasAny(SECRETARIAT);
    }

    String subject() {
        return caller.subject();
    }

    /** Now, by the caller; on the secretariat's side where it has the office, else on the other one. */
    Step.Entry entry(Office other) {
        return new Step.Entry(clock.instant(), caller.subject(), secretariat() ? Office.SECRETARIAT : other);
    }

    private boolean ofApplicant(Application found) {
        var organization = found.organization();
        return caller.subject().equals(found.applicant()) || (organization != null && organizations.owns(organization));
    }

    private boolean ofMemberState(Application found) {
        return found.route().concernsMemberState() && caller.reaches(found.memberState(), Set.of());
    }
}
