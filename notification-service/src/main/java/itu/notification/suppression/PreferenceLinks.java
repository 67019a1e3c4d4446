package itu.notification.suppression;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;
import itu.platform.language.Language;

/**
 * Links by which the holder of a mailbox chooses what to get. They work without signing in and do not end; opening one changes
 * nothing. The mailbox cannot be read out of them.
 */
public interface PreferenceLinks {
    /**
     * The page on which the holder chooses, in a language.
     *
     * @param origin the mail that the link stands in, for the log of consents; null where it is none of a campaign
     */
    String page(String mailbox, Language language, @Nullable CampaignMail origin);

    /** Where a mail program unsubscribes the mailbox from a subject with one POST (RFC 8058). */
    String oneClick(String mailbox, String subject, @Nullable CampaignMail origin);

    default String page(String mailbox, Language language) {
        return page(mailbox, language, null);
    }

    default String oneClick(String mailbox, String subject) {
        return oneClick(mailbox, subject, null);
    }
}
