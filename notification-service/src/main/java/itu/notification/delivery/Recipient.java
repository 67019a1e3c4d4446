package itu.notification.delivery;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Addressee;
import itu.notification.addressee.WrittenTo;
import itu.platform.language.Language;

/**
 * One of a step's frozen list, and whether anything stands against writing to it now.
 *
 * @param zone IANA zone, or null where it is not known
 * @param region ITU-D region, or null
 * @param addressees how many the letter is about
 * @param particulars JSON object, or null
 */
record Recipient(
        long number,
        Addressee addressee,
        String mailbox,
        Language language,
        @Nullable String zone,
        @Nullable String region,
        int addressees,
        @Nullable String particulars,
        boolean suppressed,
        boolean replied) {
    WrittenTo writtenTo() {
        return new WrittenTo(addressee, number, region, addressees, particulars);
    }

    /** In lower case; what limits are counted by. */
    String domain() {
        return mailbox.substring(mailbox.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** What suppressions are kept by. */
    String mailboxKey() {
        return mailbox.toLowerCase(Locale.ROOT);
    }
}
