package itu.notification.suppression;

import java.net.URI;

import itu.platform.language.Language;

/** Links by which the holder of a mailbox chooses what to get. They work without signing in; opening one changes nothing. */
public interface PreferenceLinks {
    /** The page on which the holder chooses, in a language. */
    URI page(String mailbox, Language language);

    /** Where a mail program unsubscribes the mailbox from a subject with one POST (RFC 8058). */
    URI oneClick(String mailbox, String subject);
}
