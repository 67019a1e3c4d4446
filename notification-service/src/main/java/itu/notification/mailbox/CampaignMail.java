package itu.notification.mailbox;

import java.util.UUID;

/** One mail of a campaign: the recipient's number within a step. */
public record CampaignMail(UUID campaign, int step, long number) {}
