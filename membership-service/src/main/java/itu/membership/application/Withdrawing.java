package itu.membership.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewWithdrawal;
import itu.membership.application.rules.StepKind;
import itu.platform.conditional.ETags;
import itu.platform.time.BusinessClock;

/** An applicant takes its application back, at any time before the admission. */
@ApplicationScoped
class Withdrawing {
    private final TakingSteps steps;
    private final ApplicationAccess access;
    private final BusinessClock clock;

    Withdrawing(TakingSteps steps, ApplicationAccess access, BusinessClock clock) {
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Withdraws an application.
     *
     * @throws itu.platform.problem.ProblemException 404 for another's; 409 when it is refused, withdrawn or admitted; 412, 428 as
     *     {@link ETags} say
     */
    @Transactional
    Application withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal body, boolean rehearsal) {
        var held = access.heldForApplicant(id);
        ETags.requireMatch(ifMatch, held.steps());
        TakingSteps.requirePossible(held, StepKind.WITHDRAWN);
        var step = new Step(StepKind.WITHDRAWN, clock.today(), null, null, body.reason());
        var entry = access.entry(Office.APPLICANT);
        if (rehearsal) {
            steps.rehearse(held, step, entry);
        } else {
            steps.take(held, step, entry);
        }
        return held;
    }
}
