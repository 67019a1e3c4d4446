package itu.local.test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import itu.local.MailText;

/** A mail that arrived: one per envelope recipient. */
public record Mail(Instant receivedAt, String sender, String recipient, String source) {
    /** The subject as a reader sees it. */
    public String subject() {
        return MailText.subject(message());
    }

    /** The first plain text part, or the empty string. */
    public String text() {
        return MailText.body(message());
    }

    /** Values of a header, as they were sent. */
    public List<String> header(String name) {
        try {
            var values = message().getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole mail for what the methods above do not show. */
    public MimeMessage message() {
        try {
            var bytes = source.getBytes(StandardCharsets.ISO_8859_1);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
