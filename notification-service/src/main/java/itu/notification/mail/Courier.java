package itu.notification.mail;

import java.time.Duration;
import java.util.Properties;

import jakarta.enterprise.context.Dependent;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

import itu.platform.time.BusinessClock;

/** Carries mails one after the other over one connection, which is kept between them. Used by one thread. */
@Dependent
public class Courier {
    private final SmtpConfig smtp;
    private final SenderConfig sender;
    private final BusinessClock clock;
    private final Session session;
    private @Nullable SMTPTransport connection;

    Courier(SmtpConfig smtp, SenderConfig sender, BusinessClock clock) {
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
        this.session = Session.getInstance(properties(smtp));
    }

    /** The id of a message of ours, from something unique. */
    public String messageId(String unique) {
        var from = sender.from();
        return "<" + unique + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    /**
     * Makes sure that the server listens, before anything is promised to anybody.
     *
     * @throws MessagingException when it cannot be reached or does not let us in
     */
    public void connect() throws MessagingException {
        if (connection != null && connection.isConnected()) {
            return;
        }
        release();
        var fresh = new SMTPTransport(session, null);
        fresh.connect(
                smtp.host(),
                smtp.port(),
                smtp.username().orElse(null),
                smtp.password().orElse(null));
        connection = fresh;
    }

    /** Gives one mail to the server; needs {@link #connect()} before. */
    public Answer send(OutgoingMail mail) {
        if (connection == null) {
            throw new IllegalStateException("Not connected");
        }
        try {
            var envelope = Envelope.of(session, mail, sender, clock.instant());
            connection.sendMessage(envelope, envelope.getAllRecipients());
            return new Answer.Accepted(Answers.oneLine(connection.getLastServerResponse()));
        } catch (MessagingException e) {
            var answer = Answers.of(e);
            if (answer instanceof Answer.Unknown) {
                release();
            }
            return answer;
        }
    }

    /** Says goodbye to the server; the next {@link #connect()} begins anew. */
    public void release() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (MessagingException alreadyGone) {
            // nothing is lost: every mail has had its answer
        }
        connection = null;
    }

    private static Properties properties(SmtpConfig smtp) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis(smtp.connectTimeout()));
        properties.setProperty("mail.smtp.timeout", millis(smtp.answerTimeout()));
        properties.setProperty("mail.smtp.writetimeout", millis(smtp.answerTimeout()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(smtp.username().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.starttls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(smtp.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // Closing must not wait for a server that no longer answers.
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
