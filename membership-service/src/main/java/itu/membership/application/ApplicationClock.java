package itu.membership.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.ObjectionPeriod;
import itu.membership.application.rules.StepKind;
import itu.platform.due.Due;
import itu.platform.time.BusinessClock;

/** What falls due for direct applications when a period for an objection has ended (CV 234B). */
@ApplicationScoped
class ApplicationClock {
    private final Applications applications;
    private final TakingSteps steps;
    private final BusinessClock clock;

    ApplicationClock(Applications applications, TakingSteps steps, BusinessClock clock) {
        this.applications = applications;
        this.steps = steps;
        this.clock = clock;
    }

    /** The applications in a state whose period has ended by an instant. */
    List<Due> due(ApplicationState state, Instant now) {
        return applications.due(state, LocalDate.ofInstant(now, clock.zone())).stream()
                .map(found -> new Due(found.id().toString(), dueOn(found)))
                .toList();
    }

    /**
     * Takes the step that is due.
     *
     * @return false when it is not due any more: somebody acted in the meantime
     */
    boolean take(Due due, StepKind step) {
        var held = applications.held(UUID.fromString(due.subject()));
        if (held.isEmpty()
                || held.get().state().after(step).isEmpty()
                || dueOn(held.get()).isAfter(clock.today())) {
            return false;
        }
        steps.take(
                held.get(),
                Step.of(step, clock.today(), ObjectionPeriod.PROVISION),
                new Step.Entry(clock.instant(), "system", Office.SYSTEM));
        return true;
    }

    private static LocalDate dueOn(Application application) {
        var day = application.days().clockDueOn();
        return day == null ? LocalDate.MAX : day;
    }
}
