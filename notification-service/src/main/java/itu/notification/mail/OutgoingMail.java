package itu.notification.mail;

import java.util.Map;

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
        Map<String, String> headers) {
    public OutgoingMail {
        headers = Map.copyOf(headers);
    }
}
