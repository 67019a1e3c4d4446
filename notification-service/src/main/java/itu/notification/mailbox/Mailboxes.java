package itu.notification.mailbox;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form in which mailboxes are compared: lower case, the domain in ASCII. Two spellings of one mailbox are one. */
public final class Mailboxes {
    /** The domain of what stands in the place of an erased mailbox; nobody is written to there. */
    public static final String ERASED_DOMAIN = "erased.invalid";

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s<>,;\"\\p{Cntrl}]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,63}");

    private Mailboxes() {}

    /** The mailbox in its one form; empty when the text is no mailbox. */
    public static Optional<String> normal(String text) {
        var stripped = text.strip();
        var at = stripped.lastIndexOf('@');
        if (at < 1 || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(stripped.substring(at + 1), IDN.ALLOW_UNASSIGNED);
            var mailbox = (stripped.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT);
            return FORM.matcher(mailbox).matches() ? Optional.of(mailbox) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /**
     * The mailbox as it is kept to be written to: the name as it was given, which only its own server may judge, and the domain in
     * its one form. In lower case it is the {@linkplain #normal normal form}. A text that is no mailbox stays as it is.
     */
    public static String kept(String mailbox) {
        var stripped = mailbox.strip();
        return normal(stripped)
                .map(normal ->
                        stripped.substring(0, stripped.lastIndexOf('@')) + normal.substring(normal.lastIndexOf('@')))
                .orElse(mailbox);
    }

    /** As {@link #normal}, for what has been used as a mailbox before: a text that is none stays as it is, in lower case. */
    public static String key(String mailbox) {
        return normal(mailbox).orElseGet(() -> mailbox.strip().toLowerCase(Locale.ROOT));
    }
}
