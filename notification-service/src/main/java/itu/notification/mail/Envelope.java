package itu.notification.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** A mail in the form in which it travels: text and HTML as alternatives, marked as written by a machine. */
class Envelope extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Envelope of(Session session, OutgoingMail mail, SenderConfig sender, Instant date)
            throws MessagingException {
        var envelope = new Envelope(session, mail.messageId());
        var language = new String[] {mail.language().tag()};
        envelope.setFrom(from(sender.from(), mail.sender()));
        if (sender.replyTo().isPresent()) {
            envelope.setReplyTo(InternetAddress.parse(sender.replyTo().get()));
        }
        envelope.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        envelope.setSubject(mail.subject(), UTF_8);
        envelope.setSentDate(Date.from(date));
        envelope.setContentLanguage(language);
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContent(alternatives(mail, language));
        envelope.saveChanges();
        return envelope;
    }

    private static MimeMultipart alternatives(OutgoingMail mail, String[] language) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        text.setContentLanguage(language);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        html.setContentLanguage(language);
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress from(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
