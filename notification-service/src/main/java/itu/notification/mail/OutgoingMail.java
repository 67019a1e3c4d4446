package itu.notification.mail;

import itu.platform.language.Language;

/**
 * A mail to one address.
 *
 * @param messageId with its angle brackets; the same on every attempt, so that a mailbox can tell a double
 * @param sender the name beside the sender's address, in the language of the mail
 */
public record OutgoingMail(
        String messageId, String address, Language language, String sender, String subject, String text, String html) {}
