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
    private static final int LONGEST_LABEL = 63;
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~";
    private static final Pattern QUOTED = Pattern.compile("\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\"");

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
                || !(isDotAtom(local) || QUOTED.matcher(local).matches())) {
            throw new IllegalArgumentException("what stands before the @ is no name of a mailbox");
        }
        return new MailAddress(local, domain(text.substring(at + 1)));
    }

    /** Whether the name of the mailbox is not in ASCII. */
    boolean international() {
        return !isAscii(local);
    }

    @Override
    public String toString() {
        return local + '@' + domain;
    }

    private static String domain(String text) {
        var domain = isAscii(text) ? text : ascii(text);
        if (domain.length() > LONGEST_DOMAIN || !isDomain(domain)) {
            throw new IllegalArgumentException("what stands after the @ is no domain");
        }
        return domain;
    }

    private static String ascii(String text) {
        if (AMBIGUOUS.matcher(text).find()) {
            throw new IllegalArgumentException("its domain means two names, give it as xn--");
        }
        return IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
    }

    /** Labels of letters, digits and hyphens, none with a hyphen at its ends, with a dot between any two (RFC 1123 section 2.1). */
    private static boolean isDomain(String text) {
        var begin = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (i == begin || i - begin > LONGEST_LABEL || text.charAt(begin) == '-' || text.charAt(i - 1) == '-') {
                    return false;
                }
                begin = i + 1;
            } else if (text.charAt(i) != '-' && !(text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Atoms with a dot between any two (RFC 5321 section 4.1.2, RFC 6531 section 3.3). */
    private static boolean isDotAtom(String text) {
        var atom = 0;
        for (var i = 0; i < text.length(); ) {
            var letter = text.codePointAt(i);
            if (letter == '.' ? atom == 0 : !isAtomText(letter)) {
                return false;
            }
            atom = letter == '.' ? 0 : atom + 1;
            i += Character.charCount(letter);
        }
        return atom > 0;
    }

    private static boolean isAtomText(int letter) {
        if (letter < 0x80) {
            return Character.isLetterOrDigit(letter) || SIGNS.indexOf(letter) >= 0;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
