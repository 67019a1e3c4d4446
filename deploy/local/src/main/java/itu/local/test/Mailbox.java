package itu.local.test;

import java.time.Instant;
import java.util.List;

/** The mails that reached the mail sink of the tests. */
public final class Mailbox {
    private Mailbox() {}

    /** All mails since the JVM began or {@link #clear()} was called, in order of arrival, one per envelope recipient. */
    @SuppressWarnings("unchecked")
    public static List<Mail> messages() {
        return ((List<Object[]>) SystemLoader.call("letters"))
                .stream().map(Mailbox::mail).toList();
    }

    public static List<Mail> messagesTo(String recipient) {
        return messages().stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(recipient))
                .toList();
    }

    public static void clear() {
        SystemLoader.call("clearLetters");
    }

    private static Mail mail(Object[] letter) {
        return new Mail((Instant) letter[0], (String) letter[1], (String) letter[2], (String) letter[3]);
    }
}
