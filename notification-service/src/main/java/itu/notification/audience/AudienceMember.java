package itu.notification.audience;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an audience names, whatever offices are written to.
 *
 * @param memberState ISO 3166-1 alpha-3; null of others
 * @param organization null of others; an alias is followed
 * @param mailbox that the source itself brings, with its language; null of those whose offices are written to
 */
public record AudienceMember(
        @Nullable String memberState,
        @Nullable UUID organization,
        @Nullable String mailbox,
        @Nullable String language) {}
