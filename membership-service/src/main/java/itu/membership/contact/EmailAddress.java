package itu.membership.contact;

import java.util.regex.Pattern;

/** The form of an e-mail address. */
public final class EmailAddress {
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** The addresses that HTML calls valid, of the length that RFC 5321 allows, with a domain of two labels or more. */
    public static final Pattern FORM =
            Pattern.compile("(?=.{6,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    public static boolean valid(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether mail to the address can never be delivered (RFC 2606). */
    public static boolean invented(String address) {
        return address.endsWith(".example");
    }
}
