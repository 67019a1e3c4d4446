package itu.notification.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.notification.Shutdown;

/**
 * Reads the mailbox that mail comes back to. Effect and memory of a message are one transaction and come before it is moved away:
 * whatever breaks in between, it is read again and known again.
 */
@ApplicationScoped
class ReadingMailbox {
    private static final Logger LOG = Logger.getLogger(ReadingMailbox.class);

    private final ImapMailbox mailbox;
    private final ApplyingReports applying;
    private final Shutdown shutdown;
    private volatile boolean troubled;

    ReadingMailbox(ImapMailbox mailbox, ApplyingReports applying, Shutdown shutdown) {
        this.mailbox = mailbox;
        this.applying = applying;
        this.shutdown = shutdown;
    }

    @Scheduled(every = "${suite.bounce.imap.every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (!mailbox.configured() || shutdown.begun()) {
            return;
        }
        try {
            while (mailbox.read(this::take) > 0 && !shutdown.begun()) {
                LOG.debug("A portion of returned mail was read");
            }
            troubled = false;
        } catch (MessagingException | RuntimeException e) {
            // Said once for each time that it is away.
            if (!troubled && !shutdown.begun()) {
                LOG.warnf("The mailbox of returned mail could not be read: %s", e.getMessage());
            }
            troubled = true;
        }
    }

    /** One that cannot be applied must not keep the others back. */
    private boolean take(byte[] message) {
        try {
            applying.apply(Report.of(message, Channel.MAILBOX));
            return true;
        } catch (RuntimeException e) {
            if (!shutdown.begun()) {
                LOG.warnf("A returned mail was left for later: %s", e.getMessage());
            }
            return false;
        }
    }
}
