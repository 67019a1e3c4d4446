package itu.membership.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewDecision;
import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.ObjectionPeriod;
import itu.membership.application.rules.Route;
import itu.membership.application.rules.StepKind;
import itu.platform.conditional.ETags;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** The Member State of an applicant approves, refuses or objects; so does the Secretary-General where it has no say (CV 235). */
@ApplicationScoped
class Deciding {
    private final TakingSteps steps;
    private final ApplicationAccess access;
    private final BusinessClock clock;

    Deciding(TakingSteps steps, ApplicationAccess access, BusinessClock clock) {
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes the step of a decision. The secretariat names the letter, or the decision of the Secretary-General, that it records.
     *
     * @param kind APPROVED, REFUSED or OBJECTED
     * @throws ProblemException 404 for another State's; 409 when the step is not possible, or the objection came too late; 412, 428
     *     as {@link ETags} say; 422 when reason or letter are missing or do not fit
     */
    @Transactional
    Application decide(UUID id, @Nullable String ifMatch, StepKind kind, NewDecision body, boolean rehearsal) {
        var held = access.heldForDecision(id);
        ETags.requireMatch(ifMatch, held.steps());
        TakingSteps.requirePossible(held, kind);
        var day = dayOf(held, kind, body);
        requireInTime(held, kind, day);
        var step = new Step(kind, day, provision(held, kind), body.documentReference(), body.reason());
        var entry = access.entry(Office.MEMBER_STATE);
        if (rehearsal) {
            steps.rehearse(held, step, entry);
        } else {
            steps.take(held, step, entry);
        }
        return held;
    }

    private LocalDate dayOf(Application held, StepKind kind, NewDecision body) {
        var faults = new ArrayList<FieldError>();
        if (body.reason() == null && kind != StepKind.APPROVED) {
            faults.add(ApplicationTexts.fault("/reason", "reason-missing", Map.of()));
        }
        if (access.secretariat() && body.documentReference() == null) {
            faults.add(ApplicationTexts.fault("/documentReference", "letter-missing", Map.of()));
        }
        if (!access.secretariat() && (body.documentReference() != null || body.receivedOn() != null)) {
            faults.add(ApplicationTexts.fault("/documentReference", "secretariat-only", Map.of()));
        }
        var day = body.receivedOn() == null ? clock.today() : body.receivedOn();
        if (day.isAfter(clock.today())) {
            faults.add(ApplicationTexts.fault("/receivedOn", "in-the-future", Map.of("day", day)));
        }
        if (day.isBefore(held.receipt().receivedOn())) {
            faults.add(ApplicationTexts.fault(
                    "/receivedOn",
                    "before-application",
                    Map.of("day", day, "receivedOn", held.receipt().receivedOn())));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ApplicationProblem.APPLICATION_STEP_INVALID)
                    .errors(faults)
                    .toException();
        }
        return day;
    }

    /** A letter received within the time counts, even if it is opened after the application counted as approved. */
    private static void requireInTime(Application held, StepKind kind, LocalDate day) {
        var deemedOn = held.days().decidedOn();
        if (kind == StepKind.OBJECTED
                && held.state() == ApplicationState.DEEMED_APPROVED
                && deemedOn != null
                && !day.isBefore(deemedOn)) {
            throw Problem.of(ApplicationProblem.APPLICATION_STEP_NOT_POSSIBLE)
                    .provision(ObjectionPeriod.PROVISION)
                    .with("state", held.state())
                    .with("step", kind)
                    .toException();
        }
    }

    private static String provision(Application held, StepKind kind) {
        return kind == StepKind.OBJECTED || held.route() == Route.DIRECT_APPLICATION
                ? ObjectionPeriod.PROVISION
                : held.provision();
    }
}
