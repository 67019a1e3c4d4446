package itu.local;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** The readable side of a mail: decoded subject and plain text. */
public final class MailText {
    private MailText() {}

    public static String subject(MimeMessage message) {
        try {
            var subject = message.getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first plain text part; the first HTML part where there is none; the empty string where there is neither. */
    public static String body(Part message) {
        try {
            var plain = firstOf("text/plain", message);
            return plain.isEmpty() ? firstOf("text/html", message) : plain;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mailbox that it was delivered to; the empty string where that is not told. */
    public static String recipient(MimeMessage message) {
        try {
            var delivered = message.getHeader("Delivered-To", null);
            return delivered == null ? "" : delivered;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first HTML part; the empty string where there is none. */
    public static String html(Part message) {
        try {
            return firstOf("text/html", message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String firstOf(String type, Part part) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = firstOf(type, parts.getBodyPart(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
