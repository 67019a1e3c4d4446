package itu.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * A mail to one address.
 *
 * @param messageId with its angle brackets; the same on every attempt, so that a mailbox can tell a double
 * @param sender the name beside the sender's address, in the language of the mail
 * @param returnPath envelope sender, which mail that cannot be delivered comes back to; null means the sender's address
 * @param headers further header fields, such as List-Unsubscribe; ASCII
 */
public record OutgoingMail(
        String messageId,
        String address,
        Language language,
        String sender,
        String subject,
        String text,
        String html,
        @Nullable String returnPath,
        Map<String, String> headers,
        List<Attachment> attachments) {
    private static final Set<String> OURS =
            Set.of("from", "to", "reply-to", "subject", "date", "message-id", "mime-version", "auto-submitted");

    /** @throws IllegalArgumentException when a header field would not be one, or would be a second one */
    public OutgoingMail {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
        if (!FieldSyntax.isMessageId(messageId)) {
            throw new IllegalArgumentException("No id of a message");
        }
        headers.forEach(OutgoingMail::check);
    }

    /** Without attachments. */
    public OutgoingMail(
            String messageId,
            String address,
            Language language,
            String sender,
            String subject,
            String text,
            String html,
            @Nullable String returnPath,
            Map<String, String> headers) {
        this(messageId, address, language, sender, subject, text, html, returnPath, headers, List.of());
    }

    private static void check(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!FieldSyntax.isName(name) || lower.startsWith("content-") || OURS.contains(lower)) {
            throw new IllegalArgumentException("Not a further header field");
        }
        if (!FieldSyntax.isValue(value)) {
            throw new IllegalArgumentException("Not the value of a header field: " + name);
        }
    }
}
