package itu.contribution.simulation.scenario;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.simulation.Presenting;
import itu.contribution.simulation.Simulating;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Shares a scenario by link, and shows it to whoever comes by one. */
@ApplicationScoped
class SharingScenarios {
    private static final int MOST_OPEN_LINKS = 20;
    private static final String SUBJECT = "scenario-link";

    private final Scenarios scenarios;
    private final ScenarioLinks links;
    private final Simulating simulating;
    private final Presenting presenting;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    SharingScenarios(
            Scenarios scenarios,
            ScenarioLinks links,
            Simulating simulating,
            Presenting presenting,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.scenarios = scenarios;
        this.links = links;
        this.simulating = simulating;
        this.presenting = presenting;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new link and its token, which is told this once. */
    record Shared(ScenarioLink link, LinkToken token) {}

    /**
     * Makes a link to a scenario of the caller.
     *
     * @throws itu.platform.problem.ProblemException 404 for another's scenario, 409 when it has too many open links
     */
    @Transactional
    Shared share(UUID scenario, int days) {
        requireOwn(scenario);
        var now = clock.instant();
        if (links.openTo(scenario, now) >= MOST_OPEN_LINKS) {
            throw Problem.of(ScenarioProblem.TOO_MANY_LINKS)
                    .with("most", MOST_OPEN_LINKS)
                    .toException();
        }
        var token = LinkToken.fresh();
        var link = new ScenarioLink(scenario, token, now, now.plus(Duration.ofDays(days)));
        links.persist(link);
        audit.record(
                AuditEntry.created("scenario-shared", SUBJECT, link.id().toString(), LinkPayloads.LinkView.of(link)));
        return new Shared(link, token);
    }

    @Transactional
    List<ScenarioLink> linksTo(UUID scenario) {
        requireOwn(scenario);
        return links.to(scenario);
    }

    @Transactional
    void revoke(UUID scenario, UUID id) {
        requireOwn(scenario);
        var link = links.findByIdOptional(id)
                .filter(found -> found.scenario().equals(scenario))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var before = LinkPayloads.LinkView.of(link);
        link.revoke(clock.instant());
        audit.record(new AuditEntry(
                "scenario-link-revoked", SUBJECT, id.toString(), before, LinkPayloads.LinkView.of(link), null));
    }

    /**
     * What a link shows to the caller: who may see the replies of all States sees them here too, others the totals.
     *
     * @throws itu.platform.problem.ProblemException 404 when the link is unknown, expired or revoked, or the scenario withdrawn
     */
    @Transactional
    SharedScenarioView open(String token) {
        var scenario = links.under(new LinkToken(token), clock.instant())
                .flatMap(link -> scenarios.standing(link.scenario()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var run = simulating.again(scenario.request(), scenario.facts());
        return caller.hasAny(ScenarioResource.OFFICERS)
                ? SharedScenarioView.toOfficers(scenario, presenting.toOfficers(run))
                : SharedScenarioView.toOthers(scenario, presenting.toOthers(run));
    }

    private void requireOwn(UUID scenario) {
        if (scenarios.ownedBy(caller.subject(), scenario).isEmpty()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }
}
