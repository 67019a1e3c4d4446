package itu.notification.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A mail that the server took, whether its sender heard so or not.
 *
 * @param parameters of MAIL, such as {@code BODY=8BITMIME SMTPUTF8}
 * @param content as it came, without the doubled dots
 */
public record ReceivedMail(int connection, String sender, String parameters, String recipient, byte[] content) {
    /** The first value of a header field, unfolded; empty without one. */
    public String header(String name) {
        var text = text();
        var head = "\r\n" + text.substring(0, Math.max(0, text.indexOf("\r\n\r\n"))) + "\r\n";
        head = head.replaceAll("\r\n([ \t])", "$1");
        var at = head.toLowerCase(Locale.ROOT).indexOf("\r\n" + name.toLowerCase(Locale.ROOT) + ":");
        if (at < 0) {
            return "";
        }
        var from = at + name.length() + 3;
        return head.substring(from, head.indexOf("\r\n", from)).strip();
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
