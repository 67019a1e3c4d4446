package itu.notification.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.notification.audience.Audiences;
import itu.notification.subject.Subjects;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Drafts campaigns and corrects drafts. */
@ApplicationScoped
class Drafting {
    private final Campaigns campaigns;
    private final Steps steps;
    private final Audiences audiences;
    private final Subjects subjects;
    private final Calls calls;
    private final GivenReplies replies;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Drafting(
            Campaigns campaigns,
            Steps steps,
            Audiences audiences,
            Subjects subjects,
            Calls calls,
            GivenReplies replies,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.audiences = audiences;
        this.subjects = subjects;
        this.calls = calls;
        this.replies = replies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws itu.platform.problem.ProblemException 422 when its parts do not fit together */
    @Transactional
    Changed create(CampaignDraft draft, boolean validateOnly) {
        refuse(draft);
        var campaign = new Campaign(draft, caller.subject(), clock.instant());
        follow(campaign);
        if (validateOnly) {
            return new Changed(CampaignView.of(campaign, planned(draft)), campaign.version());
        }
        campaigns.persistAndFlush(campaign);
        steps.replace(campaign.id(), planned(draft));
        replies.gatherAnew(campaign.id());
        var view = CampaignView.of(campaign, steps.of(campaign.id()));
        audit.record(
                AuditEntry.created("campaign-drafted", "campaign", campaign.id().toString(), view));
        return new Changed(view, campaign.version());
    }

    /** @throws itu.platform.problem.ProblemException 404, 409 when it is no draft any more, 412, 422, 428 */
    @Transactional
    Changed correct(UUID id, @Nullable String ifMatch, CampaignDraft draft, boolean validateOnly) {
        refuse(draft);
        var campaign = validateOnly ? campaigns.required(id) : campaigns.hold(id, ifMatch);
        var before = CampaignView.of(campaign, steps.of(id));
        if (validateOnly) {
            return rehearsed(campaign, draft);
        }
        campaign.correct(draft, caller.subject());
        follow(campaign);
        campaigns.touch(campaign);
        campaigns.flush();
        steps.replace(id, planned(draft));
        replies.gatherAnew(id);
        var after = CampaignView.of(campaign, steps.of(id));
        audit.record(new AuditEntry("campaign-corrected", "campaign", id.toString(), before, after, null));
        return new Changed(after, campaign.version());
    }

    private void refuse(CampaignDraft draft) {
        DraftFaults.refuse(draft, subjects.on(clock.today()));
        var audience = draft.audience();
        audiences.check(audience);
        for (var rung : draft.rungs()) {
            if (rung.roles() != null) {
                audiences.check(new Audience(
                        audience.sources(),
                        rung.roles(),
                        audience.regions(),
                        audience.except(),
                        audience.languages(),
                        audience.statuses()));
            }
        }
    }

    private Changed rehearsed(Campaign campaign, CampaignDraft draft) {
        campaigns.getEntityManager().detach(campaign);
        campaign.correct(draft, caller.subject());
        follow(campaign);
        return new Changed(CampaignView.of(campaign, planned(draft)), campaign.version());
    }

    private void follow(Campaign campaign) {
        var reply = campaign.reply();
        if (campaign.deadlineFromCall() && reply != null) {
            calls.hold(reply.reference());
            calls.find(reply.reference()).ifPresent(call -> campaign.follow(call.deadline()));
        }
    }

    private static List<Step> planned(CampaignDraft draft) {
        var all = new ArrayList<Step>();
        all.add(Step.planned(0, null, null, draft.content()));
        draft.rungs().stream()
                .sorted(Comparator.comparingInt(CampaignDraft.RungDraft::daysBefore)
                        .reversed())
                .forEach(rung -> all.add(Step.planned(all.size(), rung.daysBefore(), rung.roles(), rung.content())));
        return all;
    }
}
