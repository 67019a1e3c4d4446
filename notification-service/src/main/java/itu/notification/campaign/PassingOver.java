package itu.notification.campaign;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

/** Passes over reminders whose day is gone: they are not sent late. */
@ApplicationScoped
class PassingOver {
    private final Steps steps;

    PassingOver(Steps steps) {
        this.steps = steps;
    }

    /** Those whose day lies before today. */
    void passed(Campaign campaign, LocalDate today) {
        var deadline = campaign.deadline();
        if (deadline != null) {
            steps.openRungs(campaign.id()).stream()
                    .filter(step -> step.rung().passed(deadline, today))
                    .forEach(step -> steps.skip(campaign.id(), step.number(), Step.Skipped.DAY_PASSED, null));
        }
    }

    /** Those whose day has come when the letter itself goes out: nobody is reminded of it on the same day. */
    void reachedAtStart(Campaign campaign, LocalDate today) {
        passed(campaign, today.plusDays(1));
    }

    /** Looks again after the deadline has moved: a reminder that was passed over may have its day before it once more. */
    void deadlineMoved(Campaign campaign, LocalDate today) {
        var deadline = campaign.deadline();
        if (deadline != null) {
            steps.of(campaign.id()).stream()
                    .filter(step -> step.skipped() == Step.Skipped.DAY_PASSED
                            && step.rung().on(deadline).isAfter(today))
                    .forEach(step -> steps.planAgain(campaign.id(), step.number()));
            passed(campaign, today);
        }
    }
}
