package itu.notification.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.notification.audience.AudienceCount;
import itu.notification.audience.Audiences;
import itu.notification.audience.SampledRecipient;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Who would get what now, leaving out those who have answered. */
@ApplicationScoped
class Reach {
    private static final int SAMPLE = 5;
    private static final int LOOKED_THROUGH = 1_000;

    private final Campaigns campaigns;
    private final Steps steps;
    private final Audiences audiences;
    private final GivenReplies replies;

    Reach(Campaigns campaigns, Steps steps, Audiences audiences, GivenReplies replies) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.audiences = audiences;
        this.replies = replies;
    }

    @Transactional
    AudienceCount count(UUID id) {
        var campaign = campaigns.required(id);
        return audiences.count(silent(campaign), null, campaign.refusable());
    }

    @Transactional
    List<SampledRecipient> sample(UUID id, int limit) {
        return audiences.sample(silent(campaigns.required(id)), null, limit);
    }

    /** The steps; those that are planned with whom they would reach if they went now. */
    @Transactional
    List<StepView> steps(UUID id) {
        var campaign = campaigns.required(id);
        var silent = silent(campaign);
        return steps.of(id).stream()
                .map(step -> new StepView(
                        CampaignView.StepSummary.of(step, campaign.deadline()), now(campaign, silent, step)))
                .toList();
    }

    private StepView.@Nullable Now now(Campaign campaign, Audience silent, Step step) {
        return step.state() == Step.State.PLANNED
                ? new StepView.Now(
                        audiences.count(silent, step.roles(), campaign.refusable()),
                        audiences.sample(silent, step.roles(), SAMPLE))
                : null;
    }

    /** A step of a campaign, and somebody whom it would reach. */
    record Example(Campaign campaign, Step step, Optional<SampledRecipient> recipient) {}

    /**
     * Somebody whose letter can be shown.
     *
     * @param addressee null for anybody
     * @throws itu.platform.problem.ProblemException 404 without such a campaign or step, 422 when it does not reach the addressee
     */
    @Transactional
    Example example(UUID id, int number, @Nullable String addressee) {
        var campaign = campaigns.required(id);
        var step = steps.of(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var found = somebody(campaign, step, addressee);
        if (addressee != null && found.isEmpty()) {
            throw Problem.of(CampaignProblem.CAMPAIGN_NOBODY_TO_SHOW)
                    .with("addressee", addressee)
                    .toException();
        }
        return new Example(campaign, step, found);
    }

    /** Of an addressee that has answered, the letter is shown as it would have been; to others it says who is silent now. */
    private Optional<SampledRecipient> somebody(Campaign campaign, Step step, @Nullable String addressee) {
        var answered = replies.standing(campaign.id());
        if (addressee == null) {
            return audiences.sample(silent(campaign, answered), step.roles(), 1).stream()
                    .findFirst();
        }
        var audience = answered.contains(addressee) ? campaign.audience() : silent(campaign, answered);
        return audiences.sample(audience, step.roles(), LOOKED_THROUGH).stream()
                .filter(one -> one.addressee().equals(addressee))
                .findFirst();
    }

    private Audience silent(Campaign campaign) {
        return silent(campaign, replies.standing(campaign.id()));
    }

    private static Audience silent(Campaign campaign, List<String> answered) {
        var audience = campaign.audience();
        if (answered.isEmpty()) {
            return audience;
        }
        var except = new ArrayList<>(audience.except());
        except.addAll(answered);
        return new Audience(
                audience.sources(),
                audience.roles(),
                audience.regions(),
                List.copyOf(except),
                audience.languages(),
                audience.statuses());
    }
}
