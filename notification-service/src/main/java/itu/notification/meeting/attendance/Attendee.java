package itu.notification.meeting.attendance;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.attendance.rules.MemberGroup;

/**
 * Somebody who registered, known by the number of the registration alone.
 *
 * @param number counts what was said about the registration; the last one holds
 * @param memberState whose delegation it is, ISO 3166-1 alpha-3; absent of others
 * @param organization whose delegation it is; absent of others
 * @param privateSector whether the delegation is of the private sector
 * @param reason why it was corrected; absent of what was imported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Attendee(
        String reference,
        int number,
        @Nullable String memberState,
        @Nullable UUID organization,
        MemberGroup group,
        boolean privateSector,
        Presence presence,
        @Nullable String reason,
        Instant recordedAt) {
    /** Whether another one says the same. */
    boolean saysTheSameAs(Attendee other) {
        return Objects.equals(memberState, other.memberState)
                && Objects.equals(organization, other.organization)
                && group == other.group
                && privateSector == other.privateSector
                && presence == other.presence;
    }
}
