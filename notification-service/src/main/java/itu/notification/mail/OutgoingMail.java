package itu.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,240}@[!-;=?-~]{1,255}>");
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z0-9-]{1,70}");
    /** Words of such a length that each line stays within what RFC 5322 allows. */
    private static final Pattern FIELD_VALUE = Pattern.compile("[!-~]{1,900}(?: +[!-~]{1,900})*");

    private static final Set<String> OURS =
            Set.of("from", "to", "reply-to", "subject", "date", "message-id", "mime-version", "auto-submitted");

    /** @throws IllegalArgumentException when a header field would not be one, or would be a second one */
    public OutgoingMail {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
        if (!MESSAGE_ID.matcher(messageId).matches()) {
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
        if (!FIELD_NAME.matcher(name).matches() || lower.startsWith("content-") || OURS.contains(lower)) {
            throw new IllegalArgumentException(
                    "Not a further header field: " + FIELD_NAME.matcher(name).matches());
        }
        if (!FIELD_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the value of a header field: " + name);
        }
    }
}
