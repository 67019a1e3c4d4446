package itu.notification.mail;

/** What became of a mail that was given to the server. */
public sealed interface Answer {
    /** The server's last line, or in our words why there is none. */
    String line();

    /** The server has taken it over. */
    record Accepted(String line) implements Answer {}

    /** The server will never take it (5xx), or the address is none. */
    record Refused(String line) implements Answer {}

    /** Not now (4xx): the server has not taken it. */
    record Deferred(String line) implements Answer {}

    /** The connection broke while it was sent: the server may or may not have taken it. */
    record Unknown(String line) implements Answer {}
}
