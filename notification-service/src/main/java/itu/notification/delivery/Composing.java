package itu.notification.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Values;
import itu.notification.bounce.ReturnPaths;
import itu.notification.content.Contents;
import itu.notification.mail.OutgoingMail;
import itu.notification.mailbox.CampaignMail;
import itu.notification.suppression.PreferenceLinks;

/**
 * Writes the mail to one recipient. It and the beans that it asks for each mail are singletons: the proxies of another scope take
 * a noticeable part of the time that a mail costs.
 */
@Singleton
class Composing {
    private final Contents contents;
    private final Values values;
    private final PreferenceLinks preferences;
    private final ReturnPaths returnPaths;

    Composing(Contents contents, Values values, PreferenceLinks preferences, ReturnPaths returnPaths) {
        this.contents = contents;
        this.values = values;
        this.preferences = preferences;
        this.returnPaths = returnPaths;
    }

    /** Reads at once what the mails to so many recipients need. */
    void prepare(Collection<Mail> mails) {
        values.prepare(mails.stream().map(mail -> mail.recipient().addressee()).toList());
    }

    /** What makes a message of a campaign unique; the same on every attempt. */
    static String unique(RunningStep step, Recipient recipient) {
        return step.campaign() + "." + step.number() + "." + recipient.number();
    }

    /**
     * The mail.
     *
     * @param messageId with its angle brackets
     * @throws RuntimeException when the text and the recipient's values do not make a letter
     */
    OutgoingMail compose(RunningStep step, Recipient recipient, String messageId) {
        var language = recipient.language();
        var letter = contents.compiled(step.edition(), language)
                .fill(values.of(step.mailing(), recipient.writtenTo(), language), preferencePage(step, recipient));
        return new OutgoingMail(
                messageId,
                recipient.mailbox(),
                language,
                letter.sender(),
                letter.title(),
                letter.text(),
                letter.html(),
                returnPaths.of(step.campaign(), step.number(), recipient.number()),
                headers(step, recipient, letter.templateVersion()),
                values.files(step.mailing(), language));
    }

    private @Nullable String preferencePage(RunningStep step, Recipient recipient) {
        return step.statutory()
                ? null
                : preferences.page(recipient.mailbox(), recipient.language(), origin(step, recipient));
    }

    private Map<String, String> headers(RunningStep step, Recipient recipient, String templateVersion) {
        var headers = new HashMap<String, String>();
        headers.put("X-Template-Version", templateVersion);
        if (!step.statutory()) {
            headers.put("Precedence", "bulk");
            var oneClick = preferences.oneClick(recipient.mailbox(), step.subject(), origin(step, recipient));
            var byMail = returnPaths.unsubscribe(step.campaign(), step.number(), recipient.number());
            headers.put("List-Unsubscribe", "<" + oneClick + ">, <mailto:" + byMail + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    private static CampaignMail origin(RunningStep step, Recipient recipient) {
        return new CampaignMail(step.campaign(), step.number(), recipient.number());
    }
}
