package itu.membership.application;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.StepKind;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;

/** Takes the steps of applications: state, kept step, audit and event commit together. */
@ApplicationScoped
class TakingSteps {
    private final Applications applications;
    private final ApplicationEvents events;
    private final Audit audit;

    TakingSteps(Applications applications, ApplicationEvents events, Audit audit) {
        this.applications = applications;
        this.events = events;
        this.audit = audit;
    }

    /** What the audit keeps of a step. */
    private record Taken(ApplicationState state, Step step) {}

    /** Keeps a new application and its first step. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(Application made, Step.Entry entry, @Nullable String reason) {
        var first = made.begin(entry, reason);
        applications.persistAndFlush(made);
        keep(made, first, null, made.form(), null);
    }

    /**
     * Takes a step.
     *
     * @param held the application, held until the transaction ends
     * @throws ProblemException 409 when the step is not possible as the application stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(Application held, Step step, Step.Entry entry) {
        take(held, step, entry, null);
    }

    /** Takes the step of an admission, which tells what was admitted. */
    @Transactional(Transactional.TxType.MANDATORY)
    void admit(Application held, Step step, Step.Entry entry, Admitted admitted) {
        take(held, step, entry, admitted);
    }

    private void take(Application held, Step step, Step.Entry entry, @Nullable Admitted admitted) {
        var before = held.state();
        var kept = possible(held, step.kind(), held.take(step, entry));
        keep(held, kept, before, new Taken(held.state(), step), admitted);
    }

    /** Takes the step of a correction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void correct(Application held, ApplicationForm corrected, Step step, Step.Entry entry) {
        var before = held.form();
        var kept = possible(held, step.kind(), held.correct(corrected, step, entry));
        keep(held, kept, before, corrected, null);
    }

    /** What {@link #take} would make of the application, without recording anything. */
    void rehearse(Application held, Step step, Step.Entry entry) {
        applications.letGo(held);
        possible(held, step.kind(), held.take(step, entry));
    }

    /** What {@link #correct} would make of the application, without recording anything. */
    void rehearse(Application held, ApplicationForm corrected, Step step, Step.Entry entry) {
        applications.letGo(held);
        possible(held, step.kind(), held.correct(corrected, step, entry));
    }

    /**
     * Refuses a step that is not possible, without taking it.
     *
     * @throws ProblemException 409
     */
    static void requirePossible(Application application, StepKind step) {
        possible(application, step, application.state().after(step));
    }

    private static <T> T possible(Application application, StepKind step, Optional<T> result) {
        return result.orElseThrow(() -> Problem.of(ApplicationProblem.APPLICATION_STEP_NOT_POSSIBLE)
                .provision(application.provision())
                .with("state", application.state())
                .with("step", step)
                .toException());
    }

    private void keep(
            Application application,
            ApplicationStep kept,
            @Nullable Object before,
            Object after,
            @Nullable Admitted admitted) {
        applications.keep(kept);
        applications.flush();
        audit.record(new AuditEntry(
                "application-" + kept.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "application",
                application.id().toString(),
                before,
                after,
                kept.reason()));
        events.happened(application, kept, admitted);
    }
}
