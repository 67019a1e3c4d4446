package itu.notification.campaign;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.campaign.GivenReplies.AnsweredCampaign;
import itu.notification.campaign.ReplyPayloads.NewReply;
import itu.notification.campaign.ReplyPayloads.ReplyView;
import itu.notification.campaign.ReplyPayloads.ReplyWithdrawal;
import itu.notification.campaign.rules.CampaignState;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Enters answers that came on paper, and takes back what was entered by mistake. */
@ApplicationScoped
class OfficeReplies {
    private final Campaigns campaigns;
    private final GivenReplies given;
    private final Replies replies;
    private final Audit audit;
    private final BusinessClock clock;

    OfficeReplies(Campaigns campaigns, GivenReplies given, Replies replies, Audit audit, BusinessClock clock) {
        this.campaigns = campaigns;
        this.given = given;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws itu.platform.problem.ProblemException 404, 422 when it is dated in the future or the campaign addressed somebody else */
    @Transactional
    ReplyView enter(UUID id, NewReply reply) {
        var campaign = campaigns.hold(id);
        var launched = campaign.launchedAt() != null;
        if (reply.receivedOn().isAfter(clock.today())
                || campaign.state() == CampaignState.CANCELLED
                || !launched
                || !given.addressed(id, reply.addressee())) {
            throw Problem.of(CampaignProblem.CAMPAIGN_REPLY_REFUSED)
                    .with("addressee", reply.addressee())
                    .toException();
        }
        var at = reply.receivedOn().atStartOfDay(clock.zone()).toInstant();
        if (given.noteByOffice(id, reply.addressee(), reply.reference(), at)) {
            replies.tell(
                    new AnsweredCampaign(id, campaign.name(), launched),
                    reply.addressee(),
                    "OFFICE",
                    reply.reference(),
                    at);
            audit.record(AuditEntry.created("campaign-reply-entered", "campaign", id.toString(), reply));
        }
        return new ReplyView(reply.addressee(), "OFFICE", reply.reference(), at, null);
    }

    /** @throws itu.platform.problem.ProblemException 404 when no such reply stands */
    @Transactional
    ReplyView withdraw(UUID id, ReplyWithdrawal withdrawal) {
        campaigns.hold(id);
        var now = clock.instant();
        if (!given.withdrawByOffice(id, withdrawal.addressee(), withdrawal.reference(), now)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        audit.record(new AuditEntry(
                "campaign-reply-withdrawn", "campaign", id.toString(), withdrawal, null, withdrawal.reason()));
        return new ReplyView(withdrawal.addressee(), "OFFICE", withdrawal.reference(), now, now);
    }
}
