package itu.notification.mail;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalInt;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads the server's answer out of what the mail library throws. */
final class Answers {
    private static final int TRANSIENT = 400;
    private static final int PERMANENT = 500;

    private Answers() {}

    static Answer of(MessagingException failure) {
        var open = new ArrayDeque<Throwable>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        open.add(failure);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof AddressException) {
                return new Answer.Refused("Not an address: " + oneLine(next.getMessage()));
            }
            var code = code(next);
            if (code.isPresent()) {
                return judge(code.getAsInt(), oneLine(next.getMessage()));
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException chained && chained.getNextException() != null) {
                open.add(chained.getNextException());
            }
        }
        return new Answer.Unknown("The connection broke: " + oneLine(failure.getMessage()));
    }

    private static Answer judge(int code, String line) {
        if (code >= PERMANENT) {
            return new Answer.Refused(line);
        }
        return code >= TRANSIENT ? new Answer.Deferred(line) : new Answer.Unknown("The connection broke: " + line);
    }

    private static OptionalInt code(Throwable thrown) {
        return switch (thrown) {
            case SMTPAddressFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSenderFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSendFailedException e -> OptionalInt.of(e.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    static String oneLine(@Nullable String text) {
        return text == null ? "no reason given" : text.strip().replaceAll("[\\r\\n]+", " ");
    }
}
