package itu.notification.meeting;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Whoever has answered an invitation, and where to write to.
 *
 * @param role office whose designated mailbox is written to; null when the mailbox itself is known
 * @param mailbox that the invitation went to, with its language; null with a role
 * @param names of an organization by language tag; of others what they are known by
 */
record Invitee(
        String addressee,
        @Nullable String role,
        @Nullable String mailbox,
        @Nullable String language,
        Map<String, String> names) {
    boolean memberState() {
        return addressee.length() == 3;
    }
}
