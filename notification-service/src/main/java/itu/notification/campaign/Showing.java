package itu.notification.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Addressee;
import itu.notification.addressee.Mailing;
import itu.notification.addressee.Values;
import itu.notification.addressee.WrittenTo;
import itu.notification.audience.SampledRecipient;
import itu.notification.campaign.Reach.Example;
import itu.notification.content.Contents;
import itu.notification.content.Edition;
import itu.notification.letter.Letter;
import itu.notification.mail.Attachment;
import itu.notification.suppression.PreferenceLinks;
import itu.platform.language.Language;
import itu.platform.problem.Problem;

/** Shows a letter of a campaign as a recipient would get it. */
@ApplicationScoped
class Showing {
    private final Reach reach;
    private final Contents contents;
    private final PreferenceLinks links;
    private final Values values;
    private final Calls calls;

    Showing(Reach reach, Contents contents, PreferenceLinks links, Values values, Calls calls) {
        this.reach = reach;
        this.contents = contents;
        this.links = links;
        this.values = values;
        this.calls = calls;
    }

    /** A letter in its final words, whose values fill it, and what goes with it. */
    record Shown(
            Campaign campaign,
            Edition edition,
            Language language,
            @Nullable String addressee,
            Letter letter,
            List<Attachment> files) {}

    /**
     * The letter of a step: in the version that was approved, before that in the present one.
     *
     * @param addressee whose values fill it; null takes somebody whom the campaign reaches
     * @param language null takes the recipient's
     * @throws itu.platform.problem.ProblemException 404, 422 without such a text or addressee
     */
    Shown letter(UUID id, int step, @Nullable String addressee, @Nullable Language language) {
        return letter(reach.example(id, step, addressee), language);
    }

    Shown letter(Example example, @Nullable Language language) {
        var edition = edition(example.step());
        var recipient = example.recipient();
        var written =
                language == null ? recipient.map(SampledRecipient::language).orElse(Language.EN) : language;
        var preferences = example.campaign().statutory()
                ? null
                : links.page(recipient.map(SampledRecipient::mailbox).orElse("nobody@itu-suite.example"), written);
        var letter = contents.compiled(edition, written).fill(values(example, written), preferences);
        return new Shown(
                example.campaign(),
                edition,
                written,
                recipient.map(SampledRecipient::addressee).orElse(null),
                letter,
                values.files(mailing(example), written));
    }

    /** What would fill the letter; where nobody is reached, what does not depend on the reader. */
    private Map<String, String> values(Example example, Language language) {
        var mailing = mailing(example);
        var recipient = example.recipient();
        if (recipient.isEmpty()) {
            return values.of(
                    mailing, new WrittenTo(new Addressee(Addressee.Kind.ADDRESS, ""), 0, null, 0, null), language);
        }
        var one = recipient.get();
        var particulars = new ObjectNode(JsonNodeFactory.instance);
        one.values().forEach(particulars::put);
        var to = new WrittenTo(
                Addressee.ofKey(one.addressee()), 0, one.region(), one.addressees(), particulars.toString());
        return values.of(mailing, to, language);
    }

    private Mailing mailing(Example example) {
        var campaign = example.campaign();
        var reply = campaign.reply();
        var asked = reply == null
                ? null
                : new Mailing.Asked(
                        reply.kind().name(),
                        reply.reference(),
                        calls.find(reply.reference())
                                .map(Calls.FollowedCall::period)
                                .orElse(null));
        return new Mailing(
                campaign.id(),
                example.step().number(),
                example.step().content(),
                asked,
                campaign.deadline(),
                campaign.synthetic());
    }

    private Edition edition(Step step) {
        var fixed = step.contentVersion();
        return fixed == null
                ? contents.current(step.content())
                        .orElseThrow(() -> Problem.of(CampaignProblem.CAMPAIGN_CONTENT_NOT_READY)
                                .toException())
                : new Edition(step.content(), fixed);
    }
}
