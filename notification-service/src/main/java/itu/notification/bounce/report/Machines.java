package itu.notification.bounce.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells who wrote: a mail system, a machine in a person's name, or a person. */
final class Machines {
    private static final Pattern MAIL_SYSTEM = Pattern.compile(
            "mailer-?daemon|post(master|office)@|microsoftexchange[0-9a-f]|mail delivery (sub)?system|system administrator|mail administrator|amavis|mdaemon|maildaemon|mail-daemon|noreply-bounce|bounce@|daemon@",
            Pattern.CASE_INSENSITIVE);

    private Machines() {}

    static boolean mailSystem(Headers headers) {
        return MAIL_SYSTEM.matcher(headers.value("from")).find()
                || headers.value("return-path").matches("<\\s*>")
                || headers.has("x-failed-recipients");
    }

    static boolean autoReply(Headers headers, String words) {
        var submitted = headers.value("auto-submitted").toLowerCase(Locale.ROOT);
        var precedence = headers.value("precedence").toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || headers.has("x-autoreply")
                || headers.has("x-autorespond")
                || headers.has("x-autoresponder")
                || headers.has("x-auto-reply")
                || headers.has("x-mail-autoreply")
                || headers.has("x-ms-exchange-inbox-rules-loop")
                || precedence.startsWith("auto")
                || Phrases.AUTO_SUBJECT.in(headers.value("subject"))
                || Phrases.CHALLENGE.in(headers.value("subject") + " " + words);
    }

    /** Mailing lists and advertising that found the address. */
    static boolean mass(Headers headers) {
        return headers.has("list-id")
                || headers.has("list-unsubscribe")
                || headers.value("precedence").toLowerCase(Locale.ROOT).matches("bulk|list|junk");
    }
}
