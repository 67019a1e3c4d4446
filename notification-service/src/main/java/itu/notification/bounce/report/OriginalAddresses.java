package itu.notification.bounce.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through a message for the mail that it is about: return paths, message ids, recipients. */
final class OriginalAddresses {
    private static final int MOST = 10;
    private static final List<String> ENVELOPE = List.of(
            "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "apparently-to", "to", "cc", "received");
    private static final List<String> WITHIN =
            List.of("return-path", "x-sender", "sender", "x-envelope-from", "errors-to", "list-unsubscribe");
    private static final Pattern RETURN_PATH =
            Pattern.compile("(?<![a-z0-9.+_-])([bu]\\+[a-z2-7]{8,60}@[a-z0-9.-]+[a-z0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}@[^<>\\s]{1,250}>");
    private static final Pattern ID_LINE =
            Pattern.compile("(?im)^[>\\s]*message-id:\\s*(<[^<>\\s]{3,250}@[^<>\\s]{1,250}>)");
    private static final Pattern MAILBOX = Pattern.compile(
            "(?<![\\w.+@-])([\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+)", Pattern.UNICODE_CHARACTER_CLASS);

    private OriginalAddresses() {}

    /** What the message was sent to first, then what the returned mail's own headers and the text tell. */
    static List<String> returnPaths(ReturnedMail mail) {
        var found = new LinkedHashSet<String>();
        ENVELOPE.forEach(name -> mail.headers().all(name).forEach(value -> collect(value, found)));
        mail.parts().stream()
                .filter(part -> part.type().equals("message/feedback-report")
                        || part.type().endsWith("delivery-status"))
                .forEach(part -> collect(part.text(), found));
        mail.returned()
                .forEach(headers -> WITHIN.forEach(name -> headers.all(name).forEach(value -> {
                    if (!name.equals("list-unsubscribe")) {
                        collect(value, found);
                    }
                })));
        mail.parts().stream()
                .filter(part -> part.type().startsWith("text/"))
                .forEach(part -> collect(part.text(), found));
        return found.stream().limit(MOST).toList();
    }

    /** Message-ID of the mail that comes back: of a report within a report or a forwarded one, the innermost, which was ours. */
    static Optional<String> returnedId(ReturnedMail mail) {
        return Stream.concat(
                        mail.returned().reversed().stream()
                                .map(headers -> headers.value("message-id"))
                                .map(OriginalAddresses::id)
                                .flatMap(Optional::stream),
                        mail.parts().stream()
                                .filter(part -> part.type().startsWith("text/"))
                                .map(part -> ID_LINE.matcher(part.text()))
                                .filter(line -> line.find())
                                .map(line -> line.group(1)))
                .findFirst()
                .or(() -> answeredId(mail));
    }

    /** Message-ID of the mail that is answered. */
    static Optional<String> answeredId(ReturnedMail mail) {
        var references = MESSAGE_ID
                .matcher(mail.headers().value("references"))
                .results()
                .map(found -> found.group())
                .toList();
        return id(mail.headers().value("in-reply-to"))
                .or(() -> references.isEmpty() ? Optional.empty() : Optional.of(references.getLast()));
    }

    /** The mailbox that a bounce without a report names. */
    static Optional<String> failed(ReturnedMail mail, String words) {
        return mail.headers()
                .first("x-failed-recipients")
                .map(value -> value.split(",")[0].strip())
                .or(() -> MAILBOX.matcher(words)
                        .results()
                        .map(found -> found.group(1))
                        .filter(address ->
                                !address.toLowerCase(Locale.ROOT).matches("(mailer-daemon|postmaster|abuse|[bu]\\+).*"))
                        .findFirst());
    }

    static Optional<String> id(String value) {
        var found = MESSAGE_ID.matcher(value);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static void collect(String text, LinkedHashSet<String> found) {
        var matcher = RETURN_PATH.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            found.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
