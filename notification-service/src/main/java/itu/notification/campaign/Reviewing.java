package itu.notification.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.content.Contents;
import itu.notification.content.Finding;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Brings a draft before another person, who approves it or sends it back. */
@ApplicationScoped
class Reviewing {
    private final Campaigns campaigns;
    private final Steps steps;
    private final Contents contents;
    private final PassingOver passingOver;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Reviewing(
            Campaigns campaigns,
            Steps steps,
            Contents contents,
            PassingOver passingOver,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.contents = contents;
        this.passingOver = passingOver;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws itu.platform.problem.ProblemException 404, 409, 412, 422 when a ladder has no deadline to count from, 428 */
    @Transactional
    Changed submit(UUID id, @Nullable String ifMatch) {
        var campaign = campaigns.hold(id, ifMatch);
        var before = CampaignView.of(campaign, steps.of(id));
        campaign.submit(caller.subject());
        requireDeadline(campaign);
        return record("campaign-submitted", campaign, before, null);
    }

    /**
     * Approves a campaign and fixes the versions of what it sends. Reminders whose day is over already are passed over.
     *
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 422 while a content cannot be sent in all six languages, 428
     */
    @Transactional
    Changed approve(UUID id, @Nullable String ifMatch, boolean validateOnly) {
        var campaign = campaigns.hold(id, ifMatch);
        if (validateOnly) {
            campaigns.getEntityManager().detach(campaign);
        }
        var before = CampaignView.of(campaign, steps.of(id));
        campaign.approve(caller.subject());
        requireDeadline(campaign);
        var versions = checkedVersions(id);
        if (validateOnly) {
            return new Changed(CampaignView.of(campaign, steps.of(id)), campaign.version());
        }
        versions.forEach((number, version) -> steps.fix(id, number, version));
        passingOver.passed(campaign, clock.today());
        return record("campaign-approved", campaign, before, null);
    }

    /** @throws itu.platform.problem.ProblemException 404, 409, 412, 428 */
    @Transactional
    Changed reject(UUID id, @Nullable String ifMatch, String reason) {
        var campaign = campaigns.hold(id, ifMatch);
        var before = CampaignView.of(campaign, steps.of(id));
        campaign.reject(reason);
        steps.of(id).forEach(step -> {
            steps.fix(id, step.number(), null);
            steps.planAgain(id, step.number());
        });
        return record("campaign-rejected", campaign, before, reason);
    }

    private Changed record(String action, Campaign campaign, CampaignView before, @Nullable String reason) {
        campaigns.flush();
        var after = CampaignView.of(campaign, steps.of(campaign.id()));
        audit.record(new AuditEntry(action, "campaign", campaign.id().toString(), before, after, reason));
        return new Changed(after, campaign.version());
    }

    private void requireDeadline(Campaign campaign) {
        if (campaign.deadline() == null && steps.of(campaign.id()).size() > 1) {
            throw Problem.of(CampaignProblem.CAMPAIGN_DEADLINE_NEEDED).toException();
        }
    }

    private Map<Integer, Integer> checkedVersions(UUID id) {
        var faults = new ArrayList<FieldError>();
        Map<Integer, Integer> versions = new LinkedHashMap<>();
        for (var step : steps.of(id)) {
            var pointer = step.number() == 0 ? "/content" : "/ladder/" + (step.number() - 1) + "/content";
            var edition = contents.current(step.content());
            if (edition.isEmpty()) {
                faults.add(new FieldError(
                        pointer, "content-unknown", step.content().toString()));
                continue;
            }
            faults.addAll(faults(pointer, contents.findings(edition.get())));
            versions.put(step.number(), edition.get().number());
        }
        if (!faults.isEmpty()) {
            throw Problem.of(CampaignProblem.CAMPAIGN_CONTENT_NOT_READY)
                    .errors(faults)
                    .toException();
        }
        return versions;
    }

    private static List<FieldError> faults(String pointer, List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    var language = finding.language();
                    var detail = finding.detail();
                    return new FieldError(
                            language == null ? pointer : pointer + "/" + language.tag(),
                            finding.code(),
                            detail == null ? finding.code() : detail);
                })
                .toList();
    }
}
