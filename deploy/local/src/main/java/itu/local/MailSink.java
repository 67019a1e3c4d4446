package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;

import jakarta.mail.MessagingException;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** Takes every mail for everybody over SMTP, hands it to a consumer, and shows it by IMAP (login and password: the address). */
public final class MailSink implements AutoCloseable {
    private final GreenMail servers;
    private final Clock clock;
    private final Consumer<Letter> onArrival;

    public MailSink(int smtpPort, int imapPort, Clock clock, Consumer<Letter> onArrival) {
        this.clock = clock;
        this.onArrival = onArrival;
        this.servers = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
    }

    public void start() {
        servers.start();
        servers.getUserManager().setMessageDeliveryHandler(this::deliver);
    }

    /** Forgets what can be read by IMAP. */
    public void clear() {
        try {
            servers.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        servers.stop();
    }

    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        var content = new ByteArrayOutputStream();
        try {
            message.getMessage().writeTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sender =
                message.getReturnPath() == null ? "" : message.getReturnPath().getEmail();
        onArrival.accept(new Letter(
                clock.instant(), sender, recipient.getEmail(), content.toString(StandardCharsets.ISO_8859_1)));
        return mailboxOf(recipient.getEmail());
    }

    private synchronized GreenMailUser mailboxOf(String address) throws UserException {
        var users = servers.getUserManager();
        var known = users.getUserByEmail(address);
        return known != null ? known : users.createUser(address, address, address);
    }
}
