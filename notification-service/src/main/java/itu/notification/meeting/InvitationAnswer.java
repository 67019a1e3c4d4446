package itu.notification.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an invitation.
 *
 * @param number counts the answers of the addressee to this meeting; the last one counts
 * @param delegates names, given with consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationAnswer(
        UUID id,
        String meeting,
        String addressee,
        int number,
        Choice choice,
        @Nullable String representedBy,
        @Nullable String delegates,
        List<UUID> sessions,
        Instant receivedAt) {
    /** What may be answered. */
    enum Choice {
        YES,
        NO,
        REPRESENTED
    }
}
