package itu.notification.bounce;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;

import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPSSLStore;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The mailbox that mail comes back to, by IMAP. A message stays in its folder until it has had its effect. */
@ApplicationScoped
class ImapMailbox {
    /** What lies beyond is the copy of a letter; the report comes before it. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final BounceMailboxConfig config;

    ImapMailbox(BounceMailboxConfig config) {
        this.config = config;
    }

    boolean configured() {
        return config.host().isPresent();
    }

    /**
     * Reads a portion of what is there. A message that the reader says false to stays and is read again the next time.
     *
     * @return how many were read and moved
     */
    int read(Predicate<byte[]> reader) throws MessagingException {
        try (var store = connect()) {
            var folder = store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            try {
                var last = Math.min(folder.getMessageCount(), config.portion());
                var done = last == 0 ? new Message[0] : readAll(folder.getMessages(1, last), reader);
                move(folder, processed(store), done);
                return done.length;
            } finally {
                folder.close(true);
            }
        }
    }

    private static Message[] readAll(Message[] messages, Predicate<byte[]> reader) {
        return Arrays.stream(messages)
                .filter(message -> readOne(message, reader))
                .toArray(Message[]::new);
    }

    private static boolean readOne(Message message, Predicate<byte[]> reader) {
        try {
            if (message instanceof IMAPMessage imap && !message.isSet(Flags.Flag.DELETED)) {
                imap.setPeek(true);
                try (var content = imap.getMimeStream()) {
                    return reader.test(content.readNBytes(MOST_BYTES));
                }
            }
            return false;
        } catch (MessagingException | IOException gone) {
            throw new IllegalStateException("The mailbox broke off", gone);
        }
    }

    private static void move(Folder from, Folder to, Message[] messages) throws MessagingException {
        if (messages.length > 0) {
            from.copyMessages(messages, to);
            from.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        }
    }

    private Folder processed(Store store) throws MessagingException {
        var folder = store.getFolder(config.processedFolder());
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        return folder;
    }

    private Store connect() throws MessagingException {
        var protocol = config.tls() ? "imaps" : "imap";
        var millis = Long.toString(config.timeout().toMillis());
        var properties = new Properties();
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + timeout, millis);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        var session = Session.getInstance(properties);
        var store = config.tls() ? new IMAPSSLStore(session, null) : new IMAPStore(session, null);
        store.connect(
                config.host().orElseThrow(),
                config.port(),
                config.username().orElse(null),
                config.password().orElse(null));
        return store;
    }
}
