package itu.notification.mail;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Gives mails to a server over one connection, and tells exactly what it knows of each. */
final class Transfer {
    private final SmtpConnection connection;
    private final Octets wire = new Octets();
    private boolean carried;
    private boolean leftOver;
    private boolean usable = true;

    Transfer(SmtpConnection connection) {
        this.connection = connection;
    }

    /** Whether another mail can be sent over the connection. */
    boolean usable() {
        return usable;
    }

    /**
     * Sends one mail.
     *
     * @throws StaleConnectionException when the server had hung up since the last one; it has heard nothing of this one
     */
    Answer carry(Envelope envelope, WrittenMail mail) throws StaleConnectionException {
        try {
            var refusal = connection.offers("PIPELINING")
                    ? together(commands(envelope, mail))
                    : oneByOne(commands(envelope, mail));
            carried = true;
            if (refusal != null) {
                return refusal;
            }
            wire.clear();
            mail.addTo(wire);
        } catch (IOException e) {
            return cutShort(e);
        }
        return deliver();
    }

    private Answer deliver() {
        try {
            connection.send(wire);
        } catch (IOException e) {
            return interrupted(e);
        }
        try {
            var reply = connection.reply();
            if (reply.goOn()) {
                throw new IOException(reply.line());
            }
            return reply.positive() ? new Answer.Accepted(reply.line()) : judged(reply, false);
        } catch (IOException e) {
            return new Answer.Unknown("The connection broke after the end of the message: " + giveUp(e));
        }
    }

    /** The server hung up inside the message; it may have said why. */
    private Answer interrupted(IOException e) {
        try {
            var reply = connection.reply();
            return reply.passing() || reply.permanent() ? judged(reply, false) : cutShort(e);
        } catch (IOException withoutAWord) {
            return cutShort(e);
        } finally {
            giveUp(e);
        }
    }

    private Answer cutShort(IOException e) {
        return new Answer.Deferred("The connection broke before the end of the message: " + giveUp(e));
    }

    private static String[] commands(Envelope envelope, WrittenMail mail) {
        var international = mail.international() ? " SMTPUTF8" : "";
        var body = mail.eightBit() ? " BODY=8BITMIME" : "";
        return new String[] {
            "MAIL FROM:<" + envelope.sender() + ">" + body + international, "RCPT TO:<" + envelope.recipient() + ">"
        };
    }

    /** Why the server does not want the mail; null when it waits for the message. */
    private @Nullable Answer together(String[] commands) throws IOException, StaleConnectionException {
        var reset = leftOver;
        var lines = commands[0] + "\r\n" + commands[1] + "\r\nDATA\r\n";
        var mail = first(reset ? "RSET\r\n" + lines : lines);
        if (reset) {
            mail = connection.reply();
        }
        leftOver = true;
        if (mail.closes()) {
            return judged(mail, false);
        }
        var recipient = connection.reply();
        if (recipient.closes()) {
            return judged(recipient, true);
        }
        var data = connection.reply();
        if (mail.positive() && recipient.positive()) {
            leftOver = !data.goOn();
            return data.goOn() ? null : judged(data, false);
        }
        if (data.goOn()) {
            endWithNothing(recipient);
        }
        return mail.positive() ? judged(recipient, true) : judged(mail, false);
    }

    /** Takes back a DATA that the server let pass although it has nobody to give the message to (RFC 2920 section 3.1). */
    private void endWithNothing(SmtpReply recipient) throws IOException {
        if (recipient.positive()) {
            giveUp(new IOException("It took a recipient without a sender"));
        } else {
            connection.say(".\r\n");
            connection.reply();
        }
    }

    private @Nullable Answer oneByOne(String[] commands) throws IOException, StaleConnectionException {
        if (leftOver) {
            first("RSET\r\n");
            leftOver = false;
        }
        var mail = first(commands[0] + "\r\n");
        if (!mail.positive()) {
            return judged(mail, false);
        }
        leftOver = true;
        var recipient = connection.ask(commands[1]);
        if (!recipient.positive()) {
            return judged(recipient, true);
        }
        var data = connection.ask("DATA");
        leftOver = !data.goOn();
        return data.goOn() ? null : judged(data, false);
    }

    /** Asks for the first time since the last mail, when the server may have gone meanwhile. */
    private SmtpReply first(String lines) throws IOException, StaleConnectionException {
        try {
            connection.say(lines);
            var reply = connection.reply();
            if (reply.closes() && carried) {
                throw new IOException(reply.line());
            }
            return reply;
        } catch (IOException e) {
            if (carried) {
                giveUp(e);
                throw new StaleConnectionException();
            }
            throw e;
        }
    }

    private Answer judged(SmtpReply reply, boolean recipient) {
        if (reply.closes() || Verdict.letsNobodyIn(reply)) {
            usable = false;
            connection.hangUp();
        }
        return Verdict.of(reply, recipient);
    }

    private String giveUp(IOException e) {
        usable = false;
        connection.hangUp();
        return String.valueOf(e.getMessage());
    }
}
