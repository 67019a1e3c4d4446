package itu.membership.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewApplication;
import itu.membership.application.rules.StepKind;
import itu.platform.conditional.ETags;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** The data of an application are corrected before anybody has decided. What decides on its way stays as it was submitted. */
@ApplicationScoped
class Correcting {
    private final ReadingForm reading;
    private final Paying paying;
    private final TakingSteps steps;
    private final ApplicationAccess access;
    private final BusinessClock clock;

    Correcting(ReadingForm reading, Paying paying, TakingSteps steps, ApplicationAccess access, BusinessClock clock) {
        this.reading = reading;
        this.paying = paying;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Puts another form in the place of the present one; one that says the same changes nothing.
     *
     * @param reason why; kept with the step
     * @throws ProblemException 404 for another's; 409 when it is decided; 412, 428 as {@link ETags} say; 422 for a form that is not
     *     valid, or that changes country, kind, category, Sectors or the organization: that is another application
     */
    @Transactional
    Application correct(
            UUID id, @Nullable String ifMatch, NewApplication body, @Nullable String reason, boolean rehearsal) {
        var held = access.heldForApplicant(id);
        ETags.requireMatch(ifMatch, held.steps());
        TakingSteps.requirePossible(held, StepKind.CORRECTED);
        var form = reading.read(body, access.secretariat());
        if (!form.asksTheSameOf(held.form())
                || (body.organization() != null && !body.organization().equals(held.organization()))
                || (body.organization() == null && held.organization() != null)
                || body.procedure() != null
                || body.receipt() != null) {
            throw ReadingForm.invalid(List.of(ApplicationTexts.fault("", "another-application", Map.of())));
        }
        paying.lines(form, held.organization(), held.receipt().receivedOn());
        if (!form.equals(held.form())) {
            var step = new Step(StepKind.CORRECTED, clock.today(), null, null, reason);
            var entry = access.entry(Office.APPLICANT);
            if (rehearsal) {
                steps.rehearse(held, form, step, entry);
            } else {
                steps.correct(held, form, step, entry);
            }
        }
        return held;
    }
}
