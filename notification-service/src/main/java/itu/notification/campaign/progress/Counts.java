package itu.notification.campaign.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Numbers of mails by what became of them; those but for the first add up to it.
 *
 * @param targeted recipients that were frozen
 */
@Schema(
        name = "CampaignCounts",
        description =
                "Mails by what became of them; accepted to untried add up to targeted. bounced is part of accepted.")
record Counts(
        @Schema(description = "Recipients that were frozen") long targeted,

        @Schema(description = "A mail server has taken it over")
        long accepted,

        @Schema(description = "The server said not now; it is tried again")
        long deferred,

        @Schema(description = "The server will never take it")
        long refused,

        @Schema(description = "The mailbox is not written to on this subject")
        long suppressed,

        @Schema(description = "The addressee had answered, or the campaign ended first")
        long stopped,

        @Schema(description = "Its time was over before a server took it")
        long expired,

        @Schema(description = "The letter could not be written")
        long unwritable,

        @Schema(description = "Nobody has tried it yet") long untried,

        @Schema(description = "Accepted, and came back later")
        long bounced) {
    Counts plus(Counts other) {
        return new Counts(
                targeted + other.targeted,
                accepted + other.accepted,
                deferred + other.deferred,
                refused + other.refused,
                suppressed + other.suppressed,
                stopped + other.stopped,
                expired + other.expired,
                unwritable + other.unwritable,
                untried + other.untried,
                bounced + other.bounced);
    }

    static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
