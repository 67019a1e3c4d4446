package itu.notification.addressee;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to many: a step of a campaign.
 *
 * @param content the circular letter or template
 * @param asked what is to be answered; null where nothing is
 * @param deadline last day for an answer; null where there is none
 * @param synthetic whether it is a demonstration, which each letter then says
 */
public record Mailing(
        UUID campaign,
        int step,
        UUID content,
        @Nullable Asked asked,
        @Nullable LocalDate deadline,
        boolean synthetic) {
    /**
     * What is to be answered.
     *
     * @param kind DECLARATION, FORM or INVITATION
     * @param reference the circular letter of the call, the form or the meeting
     * @param period financial period of the call, as far as it was told
     */
    public record Asked(
            String kind, String reference, @Nullable String period) {}
}
