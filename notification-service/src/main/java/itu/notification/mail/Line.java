package itu.notification.mail;

import java.time.Duration;

/** A connection and what it tells about its server. */
final class Line {
    private final MailServer server;
    private final SmtpConnection connection;
    private final Transfer transfer;
    private final MailMetrics metrics;
    private final Duration trustedIdle;
    private boolean open = true;

    Line(MailServer server, SmtpConnection connection, MailMetrics metrics, Duration trustedIdle) {
        this.server = server;
        this.connection = connection;
        this.transfer = new Transfer(connection);
        this.metrics = metrics;
        this.trustedIdle = trustedIdle;
        server.connected();
    }

    boolean offers(String extension) {
        return connection.offers(extension);
    }

    /** Whether a mail can be given to the server now. */
    boolean alive() {
        return open && transfer.usable() && !connection.stale(trustedIdle);
    }

    Answer carry(Envelope envelope, WrittenMail mail) throws StaleConnectionException {
        var answer = transfer.carry(envelope, mail);
        metrics.answered(server, answer);
        if (transfer.usable()) {
            server.works();
        } else {
            server.troubled();
        }
        return answer;
    }

    void end() {
        if (open) {
            open = false;
            server.disconnected();
            connection.quit();
        }
    }
}
