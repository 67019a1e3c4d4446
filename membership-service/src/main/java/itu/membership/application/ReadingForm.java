package itu.membership.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewApplication;
import itu.membership.application.rules.ApplicantKind.Standing;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.observer.Observers;
import itu.membership.organization.Organization;
import itu.membership.organization.OrganizationReach;
import itu.membership.register.ReferenceCodes;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Turns what was posted into a form, and holds it against the register and the rules on who may join. */
@ApplicationScoped
class ReadingForm {
    private final OrganizationReach organizations;
    private final RegisteredMemberStates states;
    private final Observers observers;
    private final ReferenceCodes codes;
    private final BusinessClock clock;
    private final int employeesBelow;

    ReadingForm(
            OrganizationReach organizations,
            RegisteredMemberStates states,
            Observers observers,
            ReferenceCodes codes,
            BusinessClock clock,
            @ConfigProperty(name = "suite.sme.employees-below", defaultValue = "250") int employeesBelow) {
        this.organizations = organizations;
        this.states = states;
        this.observers = observers;
        this.codes = codes;
        this.clock = clock;
        this.employeesBelow = employeesBelow;
    }

    /**
     * The form in a request.
     *
     * @param offices whether the caller may apply for any organization of the register, not for its own only
     * @throws ProblemException 404 for another's organization; 422 when the form does not fit together, names a country, segment
     *     or study group that is not on record, or asks for what the Basic Texts do not open to the applicant
     */
    ApplicationForm read(NewApplication body, boolean offices) {
        var form = new ApplicationForm(
                applicant(body, offices),
                body.category(),
                body.choices().stream()
                        .sorted(Comparator.comparing(SectorChoice::sector))
                        .toList(),
                body.studyGroup(),
                body.sme(),
                body.contact(),
                body.enclosed());
        var breaches = Eligibility.breaches(form, employeesBelow);
        if (!breaches.isEmpty()) {
            throw Problem.of(ApplicationProblem.APPLICANT_NOT_ELIGIBLE)
                    .provision(breaches.getFirst().provision())
                    .errors(breaches.stream()
                            .map(breach -> ApplicationTexts.fault(breach.pointer(), breach.code(), breach.values()))
                            .toList())
                    .toException();
        }
        var faults = new ArrayList<>(FormShape.faults(form));
        requireRegistered(form, faults);
        requireCodes(form, body.organization() == null, faults);
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        return form;
    }

    private Applicant applicant(NewApplication body, boolean offices) {
        var organization = body.organization();
        var posted = body.applicant();
        if (organization != null && posted == null) {
            return Applicant.of(reached(organization, offices).entry());
        }
        if (organization == null && posted != null) {
            return posted.applicant();
        }
        throw invalid(List.of(ApplicationTexts.fault("/applicant", "applicant-or-organization", Map.of())));
    }

    private Organization reached(UUID organization, boolean offices) {
        if (!offices && !organizations.owns(organization)) {
            throw Problem.of(ApplicationProblem.APPLICATION_NOT_FOUND)
                    .with("application", organization)
                    .toException();
        }
        return organizations.required(organization);
    }

    private void requireRegistered(ApplicationForm form, List<FieldError> faults) {
        var applicant = form.applicant();
        var codes = states.membersOn(clock.today(), null);
        var international = applicant.kind().standing() == Standing.ORGANIZATION_OF_CV_231;
        if (!codes.contains(applicant.country()) && !(international && observers.has(applicant.country()))) {
            faults.add(unknown("/applicant/country", applicant.country()));
        }
        var group = applicant.groupHeadquarters();
        if (group != null && !codes.contains(group) && !observers.has(group)) {
            faults.add(unknown("/applicant/groupHeadquarters", group));
        }
    }

    /** The segment of an organization of the register is the register's affair. */
    private void requireCodes(ApplicationForm form, boolean posted, List<FieldError> faults) {
        var today = clock.today();
        var segment = form.applicant().segment();
        if (posted && segment != null && !codes.segments().has(segment, null, today)) {
            faults.add(ApplicationTexts.fault("/applicant/segment", "segment-unknown", Map.of("segment", segment)));
        }
        var group = form.studyGroup();
        if (group != null
                && form.sectors().size() == 1
                && !codes.studyGroups().has(group, form.sectorCodes().getFirst(), today)) {
            faults.add(ApplicationTexts.fault(
                    "/studyGroup",
                    "study-group-unknown",
                    Map.of("studyGroup", group, "sector", form.sectorCodes().getFirst())));
        }
    }

    private static FieldError unknown(String pointer, @Nullable String country) {
        return ApplicationTexts.fault(pointer, "country-not-registered", Map.of("country", String.valueOf(country)));
    }

    static ProblemException invalid(List<FieldError> faults) {
        return Problem.of(ApplicationProblem.APPLICATION_INVALID).errors(faults).toException();
    }
}
