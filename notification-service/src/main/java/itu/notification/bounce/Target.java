package itu.notification.bounce;

import org.jspecify.annotations.Nullable;

/**
 * The mail that came back, and whose mailbox it went to.
 *
 * @param mailbox in its normal form
 * @param addresseeKind MEMBER_STATE, ORGANIZATION, or ADDRESS for a mailbox of a list that was handed in
 * @param addressee Member State, id of the organization, or the mailbox
 * @param subject of the campaign; null for a single letter
 * @param statutory whether nobody can refuse it
 */
record Target(
        SentMail mail,
        String mailbox,
        String addresseeKind,
        String addressee,
        @Nullable String role,
        @Nullable String subject,
        boolean statutory) {}
