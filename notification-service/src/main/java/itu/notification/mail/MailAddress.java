package itu.notification.mail;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * An address of a mailbox, in the form of RFC 5321 and RFC 6531.
 *
 * @param domain in ASCII
 */
record MailAddress(String local, String domain) {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~\\-[^\\p{ASCII}\\p{Cntrl}\\p{Z}\\p{Cs}\\p{Cn}]]+";
    private static final Pattern DOTS = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\"");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** Letters that the two editions of internationalized domain names read as different names. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\u00DF\\u03C2\\u200C\\u200D]");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none, with the reason
     */
    static MailAddress of(String text) {
        var at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("it has no @");
        }
        var local = text.substring(0, at);
        if (local.length() > LONGEST_LOCAL
                || !(DOTS.matcher(local).matches() || QUOTED.matcher(local).matches())) {
            throw new IllegalArgumentException("what stands before the @ is no name of a mailbox");
        }
        return new MailAddress(local, domain(text.substring(at + 1)));
    }

    /** Whether the name of the mailbox is not in ASCII. */
    boolean international() {
        return !local.chars().allMatch(letter -> letter < 0x80);
    }

    @Override
    public String toString() {
        return local + '@' + domain;
    }

    private static String domain(String text) {
        if (AMBIGUOUS.matcher(text).find()) {
            throw new IllegalArgumentException("its domain means two names, give it as xn--");
        }
        var domain = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
        if (domain.length() > LONGEST_DOMAIN || !DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException("what stands after the @ is no domain");
        }
        return domain;
    }
}
