package itu.contribution.simulation.scenario;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.Presenting;
import itu.contribution.simulation.Simulating;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Saves what-ifs, and shows, renames and withdraws those of the caller. Another's is not found. */
@ApplicationScoped
class KeepingScenarios {
    private static final String SUBJECT = "scenario";

    private final Scenarios scenarios;
    private final Simulating simulating;
    private final Presenting presenting;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    KeepingScenarios(
            Scenarios scenarios,
            Simulating simulating,
            Presenting presenting,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.scenarios = scenarios;
        this.simulating = simulating;
        this.presenting = presenting;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A scenario as its owner reads it, with its version. */
    record Kept(ScenarioView view, long version) {}

    /**
     * Asks a question and keeps it with the facts it was asked of.
     *
     * @throws itu.platform.problem.ProblemException 404 without such a call, 422 when the question cannot be answered
     */
    @Transactional
    Kept save(NewScenario asked) {
        var run = simulating.run(asked.request());
        var scenario = new Scenario(caller.subject(), asked.title(), run, clock.instant());
        scenarios.persist(scenario);
        audit.record(AuditEntry.created("scenario-saved", SUBJECT, scenario.id().toString(), scenario.title()));
        return new Kept(ScenarioView.of(scenario, presenting.toOfficers(run)), scenario.version());
    }

    @Transactional
    Kept show(UUID id) {
        return kept(own(id));
    }

    @Transactional
    Kept rename(UUID id, @Nullable String ifMatch, Title title) {
        var scenario = own(id);
        ETags.requireMatch(ifMatch, scenario.version());
        var before = scenario.title();
        scenario.rename(title);
        scenarios.flush();
        audit.record(new AuditEntry("scenario-renamed", SUBJECT, id.toString(), before, title, null));
        return kept(scenario);
    }

    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch) {
        var scenario = own(id);
        ETags.requireMatch(ifMatch, scenario.version());
        scenario.withdraw(clock.instant());
        scenarios.flush();
        audit.record(new AuditEntry("scenario-withdrawn", SUBJECT, id.toString(), scenario.title(), null, null));
    }

    /** Several of the caller's, side by side. */
    @Transactional
    ComparisonView compare(List<UUID> ids) {
        var compared = ids.stream()
                .map(this::own)
                .map(scenario -> new Compared(
                        scenario.id(), scenario.title().name(), simulating.again(scenario.request(), scenario.facts())))
                .toList();
        return Comparing.of(compared, presenting.names());
    }

    private Kept kept(Scenario scenario) {
        var run = simulating.again(scenario.request(), scenario.facts());
        return new Kept(ScenarioView.of(scenario, presenting.toOfficers(run)), scenario.version());
    }

    private Scenario own(UUID id) {
        return scenarios
                .ownedBy(caller.subject(), id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
