package itu.notification.campaign;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

/** Whether a campaign may start: not after its time, while its call takes declarations, and to something that takes place. */
@ApplicationScoped
class StartCheck {
    private final Calls calls;
    private final List<Occasion> occasions;

    StartCheck(Calls calls, @All List<Occasion> occasions) {
        this.calls = calls;
        this.occasions = occasions;
    }

    /**
     * Lets it start at a time.
     *
     * @throws itu.platform.problem.ProblemException 422
     */
    void require(Campaign campaign, @Nullable Instant start) {
        if (closed(campaign)) {
            throw Problem.of(CampaignProblem.CAMPAIGN_CALL_CLOSED).toException();
        }
        var reply = campaign.reply();
        if (reply != null && occasions.stream().anyMatch(occasion -> occasion.gone(reply.kind(), reply.reference()))) {
            throw Problem.of(CampaignProblem.CAMPAIGN_OCCASION_GONE)
                    .with("reference", reply.reference())
                    .toException();
        }
        if (start == null || late(campaign, start)) {
            throw Problem.of(CampaignProblem.CAMPAIGN_TOO_LATE).toException();
        }
    }

    /** Whether there is no use in starting it any more. */
    boolean tooLate(Campaign campaign, Instant now) {
        return late(campaign, now) || closed(campaign);
    }

    private static boolean late(Campaign campaign, Instant start) {
        var end = campaign.notAfter();
        return end != null && !end.isAfter(start);
    }

    private boolean closed(Campaign campaign) {
        var reply = campaign.reply();
        return reply != null
                && campaign.awaitsDeclarations()
                && calls.find(reply.reference()).map(Calls.FollowedCall::closed).orElse(false);
    }
}
