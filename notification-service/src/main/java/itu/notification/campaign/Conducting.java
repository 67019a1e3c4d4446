package itu.notification.campaign;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.CampaignState;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Starts, halts and ends approved campaigns. */
@ApplicationScoped
class Conducting {
    private final Campaigns campaigns;
    private final Steps steps;
    private final StartCheck startCheck;
    private final PassingOver passingOver;
    private final CampaignEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    Conducting(
            Campaigns campaigns,
            Steps steps,
            StartCheck startCheck,
            PassingOver passingOver,
            CampaignEvents events,
            Audit audit,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.startCheck = startCheck;
        this.passingOver = passingOver;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets the time at which it starts by itself.
     *
     * @param at null takes the time of the draft
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 422 without a time, or when it would start too late, 428
     */
    @Transactional
    Changed schedule(UUID id, @Nullable String ifMatch, @Nullable Instant at) {
        return change("campaign-scheduled", id, ifMatch, null, campaign -> {
            var start = at == null ? campaign.startAt() : at;
            startCheck.require(campaign, start);
            if (start != null) {
                campaign.schedule(start);
            }
        });
    }

    /**
     * Starts it now. Whom it goes to is frozen behind the answer, however many they are.
     *
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 422 when its time is over, its call is closed or its meeting is cancelled, 428
     */
    @Transactional
    Changed launch(UUID id, @Nullable String ifMatch) {
        return change("campaign-launched", id, ifMatch, null, this::start);
    }

    /** Starts a scheduled one; says whether its time had come. */
    boolean startScheduled(UUID id) {
        var campaign = campaigns.hold(id);
        var startAt = campaign.startAt();
        if (campaign.state() != CampaignState.SCHEDULED || startAt == null || startAt.isAfter(clock.instant())) {
            return false;
        }
        var before = CampaignView.of(campaign, steps.of(id));
        if (startCheck.tooLate(campaign, clock.instant())) {
            end(campaign, "too late to start");
            record("campaign-finished", campaign, before, "too late to start");
            return true;
        }
        start(campaign);
        record("campaign-launched", campaign, before, null);
        return true;
    }

    @Transactional
    Changed pause(UUID id, @Nullable String ifMatch, String reason) {
        return change("campaign-paused", id, ifMatch, reason, campaign -> campaign.pause(reason));
    }

    /** Goes on. Reminders whose day passed meanwhile are not sent late. */
    @Transactional
    Changed resume(UUID id, @Nullable String ifMatch) {
        return change("campaign-resumed", id, ifMatch, null, campaign -> {
            campaign.resume();
            passingOver.passed(campaign, clock.today());
        });
    }

    /** Ends it for good; what no server has taken yet is not sent. */
    @Transactional
    Changed cancel(UUID id, @Nullable String ifMatch, String reason) {
        return cancel(campaigns.hold(id, ifMatch), reason);
    }

    /** Ends a held campaign for good, because what it is about does not take place. */
    Changed cancel(Campaign campaign, String why) {
        var before = CampaignView.of(campaign, steps.of(campaign.id()));
        campaign.cancel(why, clock.instant());
        campaigns.flush();
        steps.end(campaign.id(), clock.instant());
        events.cancelled(campaign, clock.instant());
        return record("campaign-cancelled", campaign, before, why);
    }

    /**
     * Passes over a reminder.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it has begun, 412, 428
     */
    @Transactional
    Changed skip(UUID id, int number, @Nullable String ifMatch, String reason) {
        return change("campaign-step-skipped", id, ifMatch, reason, campaign -> {
            if (number == 0 || !steps.skip(id, number, Step.Skipped.OFFICE, reason)) {
                throw Problem.of(CampaignProblem.CAMPAIGN_STEP_NOT_PLANNED)
                        .with("step", number)
                        .toException();
            }
            campaigns.touch(campaign);
        });
    }

    /** Ends a held campaign, of which nothing is to be sent any more. */
    void finish(Campaign campaign, @Nullable String why) {
        var before = CampaignView.of(campaign, steps.of(campaign.id()));
        end(campaign, why);
        record("campaign-finished", campaign, before, why);
    }

    private void end(Campaign campaign, @Nullable String why) {
        campaign.finish(why, clock.instant());
        campaigns.flush();
        steps.end(campaign.id(), clock.instant());
        events.finished(campaign, clock.instant());
    }

    private void start(Campaign campaign) {
        var now = clock.instant();
        campaign.launch(now);
        startCheck.require(campaign, now);
        campaigns.flush();
        steps.begin(campaign.id(), 0);
        passingOver.reachedAtStart(campaign, clock.today());
        events.launched(campaign, now);
    }

    private Changed change(
            String action, UUID id, @Nullable String ifMatch, @Nullable String reason, Consumer<Campaign> act) {
        var campaign = campaigns.hold(id, ifMatch);
        var before = CampaignView.of(campaign, steps.of(id));
        act.accept(campaign);
        return record(action, campaign, before, reason);
    }

    private Changed record(String action, Campaign campaign, CampaignView before, @Nullable String reason) {
        campaigns.flush();
        var after = CampaignView.of(campaign, steps.of(campaign.id()));
        audit.record(new AuditEntry(action, "campaign", campaign.id().toString(), before, after, reason));
        return new Changed(after, campaign.version());
    }
}
