package itu.notification.addressbook;

import java.util.regex.Pattern;

/** The form of a mailbox. */
public final class MailboxForm {
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** The addresses that HTML calls valid, of the length that RFC 5321 allows, with a domain of two labels or more. */
    public static final String REGEX =
            "(?=.{6,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+";

    private static final Pattern STRICT = Pattern.compile(REGEX);
    private static final Pattern TOLD = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");

    private MailboxForm() {}

    public static boolean valid(String text) {
        return STRICT.matcher(text).matches();
    }

    /** Takes what another service vouches for as far as it can stand in an envelope. */
    static void require(String told) {
        if (!TOLD.matcher(told).matches()) {
            throw new IllegalArgumentException("The mailbox is no address");
        }
    }
}
