package itu.notification.mail;

import java.time.InstantSource;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;

import itu.platform.time.BusinessClock;

/** Carries mails one after the other over one connection, which is kept between them. Used by one thread. */
@Dependent
public class Courier {
    private final MailServers servers;
    private final MailAddress sender;
    private final InstantSource clock;
    private final MailWriter writer;
    private @Nullable Line line;

    @Inject
    Courier(MailServers servers, SenderConfig config, Signing signing, BusinessClock clock) {
        this(servers, config, signing.signer(), clock);
    }

    Courier(MailServers servers, SenderConfig config, @Nullable DkimSigner signer, InstantSource clock) {
        this.servers = servers;
        this.sender = MailAddress.of(config.from());
        this.clock = clock;
        this.writer = new MailWriter(config, signer);
    }

    /** The id of a message of ours, from something unique. */
    public String messageId(String unique) {
        return "<" + unique + "@" + sender.domain() + ">";
    }

    /**
     * Makes sure that a server listens, before anything is promised to anybody.
     *
     * @throws MessagingException when none can be reached or lets us in
     */
    public void connect() throws MessagingException {
        if (line == null || !line.alive()) {
            release();
            line = servers.connect();
        }
    }

    /**
     * Gives one mail to the server; needs {@link #connect()} before.
     *
     * @throws IllegalArgumentException when the mail's return path, which is ours, is no address
     */
    public Answer send(OutgoingMail mail) {
        if (line == null) {
            throw new IllegalStateException("Not connected");
        }
        MailAddress recipient;
        try {
            recipient = MailAddress.of(mail.address());
        } catch (IllegalArgumentException e) {
            return new Answer.Refused("Not an address: " + e.getMessage(), true);
        }
        var envelope = new Envelope(mail.returnPath() == null ? sender : MailAddress.of(mail.returnPath()), recipient);
        try {
            return carry(line, envelope, mail);
        } catch (StaleConnectionException e) {
            return carryAnew(envelope, mail);
        }
    }

    /** Says goodbye to the server; the next {@link #connect()} begins anew. */
    public void release() {
        if (line != null) {
            line.end();
            line = null;
        }
    }

    /** The server hung up while nothing was sent, as it may: over a new connection it gets the mail for the first time. */
    private Answer carryAnew(Envelope envelope, OutgoingMail mail) {
        try {
            release();
            line = servers.connect();
            return carry(line, envelope, mail);
        } catch (MailServerException | StaleConnectionException e) {
            return new Answer.Deferred("The connection broke before the message: " + e.getMessage());
        }
    }

    private Answer carry(Line over, Envelope envelope, OutgoingMail mail) throws StaleConnectionException {
        if (envelope.international() && !over.offers("SMTPUTF8")) {
            return new Answer.Refused("Not sent: the mail server takes no internationalized address (SMTPUTF8)");
        }
        return over.carry(envelope, writer.write(mail, envelope.recipient(), clock.instant(), over.offers("8BITMIME")));
    }
}
