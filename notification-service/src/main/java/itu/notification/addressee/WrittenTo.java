package itu.notification.addressee;

import org.jspecify.annotations.Nullable;

/**
 * Whom one letter of a mailing goes to.
 *
 * @param number in the frozen list of the step; 0 in a preview, where nobody answers
 * @param region ITU-D region, such as AFR
 * @param addressees how many the letter is about: the addressee and those reached by the same mailbox, or the States of a director
 * @param particulars JSON object of the recipient's own values, which go before the others; null when there are none
 */
public record WrittenTo(
        Addressee addressee,
        long number,
        @Nullable String region,
        int addressees,
        @Nullable String particulars) {}
