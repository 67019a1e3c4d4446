package itu.membership.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewAdmission;
import itu.membership.application.ApplicationPayloads.NewExemption;
import itu.membership.membership.Category;
import itu.membership.organization.Organizations;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Whether an approved applicant can be admitted as it is asked for: day, organization, exemption. */
@ApplicationScoped
class JudgingAdmission {
    private final Organizations organizations;
    private final HeldMemberships memberships;
    private final Paying paying;
    private final BusinessClock clock;

    JudgingAdmission(Organizations organizations, HeldMemberships memberships, Paying paying, BusinessClock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.paying = paying;
        this.clock = clock;
    }

    /**
     * The memberships to be made.
     *
     * @throws itu.platform.problem.ProblemException 404 for an unknown organization; 409 when it has the membership already; 422
     *     when the day, the organization or the exemption does not fit
     */
    AdmissionPlan judge(Application held, NewAdmission body) {
        var on = body.admittedOn() == null ? clock.today() : body.admittedOn();
        var faults = new ArrayList<FieldError>();
        if (on.isAfter(clock.today())) {
            faults.add(ApplicationTexts.fault("/admittedOn", "in-the-future", Map.of("day", on)));
        }
        var approvedOn = held.days().decidedOn();
        if (approvedOn != null && on.isBefore(approvedOn)) {
            faults.add(ApplicationTexts.fault(
                    "/admittedOn", "before-approval", Map.of("day", on, "approvedOn", approvedOn)));
        }
        var organization = organization(held, body, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(ApplicationProblem.APPLICATION_STEP_INVALID)
                    .errors(faults)
                    .toException();
        }
        requireExemption(held, body.exemption(), on);
        if (organization != null) {
            memberships.refuseHeld(organization, held.form(), on);
        }
        return new AdmissionPlan(on, organization, paying.lines(held.form(), organization, on));
    }

    private @Nullable UUID organization(Application held, NewAdmission body, ArrayList<FieldError> faults) {
        var applied = held.organization();
        var named = body.organization() == null ? applied : body.organization();
        if (named == null) {
            return null;
        }
        var organization = organizations.required(named);
        for (var into = organization.mergedInto(); into != null; into = organization.mergedInto()) {
            organization = organizations.required(into);
        }
        if (applied != null
                && body.organization() != null
                && !body.organization().equals(applied)) {
            faults.add(ApplicationTexts.fault("/organization", "another-organization", Map.of()));
        } else if (!organization.entry().country().equals(held.memberState())) {
            faults.add(ApplicationTexts.fault(
                    "/organization",
                    "organization-elsewhere",
                    Map.of("country", organization.entry().country(), "memberState", held.memberState())));
        }
        return organization.id();
    }

    private static void requireExemption(Application held, @Nullable NewExemption exemption, LocalDate on) {
        var exempt = held.form().category() == Category.EXEMPT_ORGANIZATION;
        var fault = exempt ? fault(exemption, on) : exemption == null ? null : "exemption-not-for-category";
        if (fault != null) {
            throw Problem.of(ApplicationProblem.EXEMPTION_NOT_FOUNDED)
                    .provision("CV 476")
                    .errors(List.of(ApplicationTexts.fault(
                            "/exemption", fault, Map.of("category", held.form().category(), "day", on))))
                    .toException();
        }
    }

    private static @Nullable String fault(@Nullable NewExemption exemption, LocalDate on) {
        if (exemption == null) {
            return "exemption-missing";
        }
        if (!exemption.criteria().allMet()) {
            return "criteria-not-met";
        }
        return exemption.decidedOn().isAfter(on) || !exemption.until().isAfter(on) ? "exemption-not-in-force" : null;
    }
}
