package itu.notification.mail;

/** What became of a mail that was given to the server. */
public sealed interface Answer {
    /** The server's last reply as one line, or in our words why there is none. */
    String line();

    /** The reply code, such as 451; 0 when the line is not the server's. */
    default int code() {
        return SmtpReply.codeOf(line());
    }

    /** The enhanced status code of RFC 3463, such as {@code 4.7.1}; empty when the server gave none. */
    default String status() {
        return SmtpReply.statusOf(line());
    }

    /** The server has taken it over. */
    record Accepted(String line) implements Answer {}

    /**
     * The server will never take it (5xx), or the address is none.
     *
     * @param deadMailbox whether the refusal is about the mailbox, which no mail of anybody will reach, and not about this
     *     message, its sender or the server
     */
    record Refused(String line, boolean deadMailbox) implements Answer {
        /** Refused for another reason than its mailbox. */
        public Refused(String line) {
            this(line, false);
        }
    }

    /** Not now (4xx, or the connection broke before the end of the message went out): the server has not taken it. */
    record Deferred(String line) implements Answer {}

    /** The end of the message may have reached the server, its answer is missing: it may or may not have taken it. */
    record Unknown(String line) implements Answer {}
}
