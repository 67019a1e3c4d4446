package itu.membership.application;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewAdmission;
import itu.membership.application.ApplicationPayloads.NewExemption;
import itu.membership.application.rules.StepKind;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.membership.organization.Registering;
import itu.platform.conditional.ETags;

/** An approved applicant is admitted: it gets a membership in each Sector, and learns what each costs (CV 472, CV 480A). */
@ApplicationScoped
class AdmittingApplicant {
    private final JudgingAdmission judging;
    private final Registering registering;
    private final Admitting admitting;
    private final RecordingFacts facts;
    private final Admissions admissions;
    private final TakingSteps steps;
    private final ApplicationAccess access;

    AdmittingApplicant(
            JudgingAdmission judging,
            Registering registering,
            Admitting admitting,
            RecordingFacts facts,
            Admissions admissions,
            TakingSteps steps,
            ApplicationAccess access) {
        this.judging = judging;
        this.registering = registering;
        this.admitting = admitting;
        this.facts = facts;
        this.admissions = admissions;
        this.steps = steps;
        this.access = access;
    }

    /** An application and what its admission made. */
    record Outcome(
            Application application,
            Admitted admitted,
            @Nullable NewExemption exemption) {}

    /**
     * Admits the applicant, and registers it if it is not in the register.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404 when there is no such application or organization; 409 when it is not
     *     approved, or the organization has the membership; 412, 428 as {@link ETags} say; 422 when the day or the organization does not
     *     fit, or the exemption is not founded (CV 476)
     */
    @Transactional
    Outcome admit(UUID id, @Nullable String ifMatch, NewAdmission body, boolean rehearsal) {
        var held = access.heldForDecision(id);
        ETags.requireMatch(ifMatch, held.steps());
        TakingSteps.requirePossible(held, StepKind.ADMITTED);
        var plan = judging.judge(held, body);
        var step = new Step(
                StepKind.ADMITTED,
                plan.on(),
                "CV 472",
                body.exemption() == null ? null : body.exemption().reference(),
                null);
        var entry = access.entry(Office.SECRETARIAT);
        if (rehearsal) {
            steps.rehearse(held, step, entry);
            return new Outcome(held, plan.told(plan.organization(), line -> null), body.exemption());
        }
        var organization = plan.organization() == null
                ? registering.register(held.form().applicant().entry(), null).id()
                : plan.organization();
        held.belongsTo(organization);
        var admitted = plan.told(organization, line -> membership(held, organization, plan.on(), line, body));
        if (body.exemption() != null) {
            admissions.keep(new Exemption(id, body.exemption()));
        }
        for (var made : admitted.memberships()) {
            keep(held, made);
        }
        steps.admit(held, step, entry, admitted);
        return new Outcome(held, admitted, body.exemption());
    }

    private void keep(Application held, Admitted.One made) {
        var membership = made.membership();
        if (membership != null) {
            admissions.keep(new AdmissionLine(new AdmissionLine.Key(held.id(), membership), made));
        }
    }

    private UUID membership(Application held, UUID organization, LocalDate on, Paying.Line line, NewAdmission body) {
        var form = held.form();
        var membership = admitting.admit(new Admission(
                organization,
                form.category(),
                line.sector(),
                form.studyGroup(),
                held.memberState(),
                on,
                line.units(),
                Eligibility.admittedUnder(form),
                held.id().toString()));
        var exemption = body.exemption();
        if (exemption != null) {
            facts.record(
                    membership,
                    NewFact.of(FactKind.EXEMPTED, on)
                            .until(exemption.until())
                            .provision("CV 476")
                            .reference(exemption.reference()));
        }
        return membership.id();
    }
}
