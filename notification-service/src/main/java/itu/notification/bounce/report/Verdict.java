package itu.notification.bounce.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a message means, and which mail of ours it may be about. Nothing of it is proved: whoever acts on it must check the
 * return path.
 *
 * @param messageId of the message itself
 * @param status enhanced status code (RFC 3463), such as {@code 5.1.1}; null where none is given
 * @param diagnostic the server's own words, on one line and cut short
 * @param originalMessageId of the mail that it is about
 * @param originalRecipient whom that mail was for, as far as the message says; of a forwarded mail it is often another than ours
 * @param returnPaths addresses in the message that may be return paths of ours, the likeliest first
 */
public record Verdict(
        Kind kind,
        @Nullable String messageId,
        @Nullable String status,
        @Nullable String diagnostic,
        @Nullable String originalMessageId,
        @Nullable String originalRecipient,
        List<String> returnPaths) {}
