package itu.notification.consent;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;

/**
 * What the holder of a mailbox said.
 *
 * @param mailbox in its normal form
 * @param subject * for all
 * @param words null where none were shown
 * @param origin the mail that led there; null where it is not known
 * @param reason what an officer was told; null elsewhere
 */
public record NewConsent(
        String mailbox,
        String subject,
        ConsentAct act,
        ConsentBasis basis,
        ConsentChannel channel,
        @Nullable Words words,
        @Nullable CampaignMail origin,
        @Nullable String reason) {}
