package itu.notification.bounce;

import java.util.UUID;

import itu.notification.mailbox.CampaignMail;

/** A mail that we sent. */
public sealed interface SentMail {
    record OfCampaign(CampaignMail mail) implements SentMail {}

    record OfDispatch(UUID dispatch) implements SentMail {}
}
