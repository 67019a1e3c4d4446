package itu.notification.mail;

import java.util.Set;

/** Reads what a refusal is about (RFC 5321 section 4.2, RFC 3463 section 3). */
final class Verdict {
    /** Of a recipient, by servers without enhanced status codes: no such mailbox, not here, its name is not allowed. */
    private static final Set<Integer> DEAD_CODES = Set.of(550, 551, 553);

    /** Bad addresses, but the sender's. */
    private static final Set<String> SENDERS = Set.of("5.1.7", "5.1.8");

    private static final String DISABLED = "5.2.1";

    /** The server wants a login, other credentials or encryption; no fault of the mail. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private Verdict() {}

    /** What the server's reply to the envelope or to the message means; {@code recipient} tells whether it answers RCPT. */
    static Answer of(SmtpReply reply, boolean recipient) {
        var line = reply.line();
        if (reply.permanent() && !letsNobodyIn(reply)) {
            return new Answer.Refused(line, aboutMailbox(reply.code(), SmtpReply.statusOf(line), recipient));
        }
        return new Answer.Deferred(line);
    }

    /** Whether the server is of no use as long as its settings or ours stay. */
    static boolean letsNobodyIn(SmtpReply reply) {
        return NOT_LET_IN.contains(reply.code());
    }

    private static boolean aboutMailbox(int code, String status, boolean recipient) {
        if (status.isEmpty()) {
            return recipient && DEAD_CODES.contains(code);
        }
        return status.equals(DISABLED) || (status.startsWith("5.1.") && !SENDERS.contains(status));
    }
}
