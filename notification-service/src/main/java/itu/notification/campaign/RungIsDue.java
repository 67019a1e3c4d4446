package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.campaign.rules.CampaignState;
import itu.notification.campaign.rules.Ladder;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/** Sends the reminders of running campaigns on their days, each once. */
@ApplicationScoped
class RungIsDue implements DueAct {
    private final Campaigns campaigns;
    private final Steps steps;
    private final Audit audit;
    private final BusinessClock clock;

    RungIsDue(Campaigns campaigns, Steps steps, Audit audit, BusinessClock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign-reminder-begun";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        var today = LocalDate.ofInstant(now, clock.zone());
        return campaigns.withRungDue(today).stream()
                .flatMap(campaign -> due(campaign, today))
                .toList();
    }

    private Stream<Due> due(Campaign campaign, LocalDate today) {
        var deadline = campaign.deadline();
        return deadline == null
                ? Stream.empty()
                : fates(campaign, today).keySet().stream()
                        .map(number -> new Due(campaign.id() + "/" + number + "/" + deadline, today));
    }

    private Map<Integer, Ladder.Fate> fates(Campaign campaign, LocalDate today) {
        var deadline = campaign.deadline();
        return deadline == null
                ? Map.of()
                : Ladder.due(
                        steps.openRungs(campaign.id()).stream().map(Step::rung).toList(), deadline, today);
    }

    @Override
    public boolean perform(Due due) {
        var parts = due.subject().split("/");
        var campaign = campaigns.hold(UUID.fromString(parts[0]));
        var number = Integer.parseInt(parts[1]);
        if (campaign.state() != CampaignState.RUNNING) {
            return false;
        }
        var fate = fates(campaign, clock.today()).get(number);
        if (fate == null) {
            return false;
        }
        var notAfter = campaign.notAfter();
        var goes = fate == Ladder.Fate.GOES && (notAfter == null || notAfter.isAfter(clock.instant()));
        var done = goes
                ? steps.begin(campaign.id(), number)
                : steps.skip(campaign.id(), number, Step.Skipped.DAY_PASSED, null);
        if (done) {
            audit.record(AuditEntry.created(
                    goes ? "campaign-reminder-begun" : "campaign-reminder-passed",
                    "campaign",
                    campaign.id().toString(),
                    Map.of("step", number)));
        }
        return done;
    }
}
