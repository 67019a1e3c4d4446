package itu.notification.mail;

/** What header fields may be made of, tighter than RFC 5322 allows. Checked in every mail, so without regular expressions. */
final class FieldSyntax {
    private static final int LONGEST_NAME = 70;
    /** Each line stays within the 998 characters that RFC 5322 allows. */
    private static final int LONGEST_WORD = 900;

    private static final int LONGEST_LEFT = 240;
    private static final int LONGEST_RIGHT = 255;

    private FieldSyntax() {}

    /** Letters, digits and hyphens. */
    static boolean isName(String name) {
        for (var i = 0; i < name.length(); i++) {
            var letter = name.charAt(i);
            if (!(letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '-')) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    /** Words of visible ASCII with blanks between them. */
    static boolean isValue(String value) {
        var word = 0;
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            if (letter == ' ' ? i == 0 : !visible(letter)) {
                return false;
            }
            word = letter == ' ' ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                return false;
            }
        }
        return word > 0;
    }

    /** {@code <left@right>}. */
    static boolean isMessageId(String id) {
        var at = id.lastIndexOf('@');
        var last = id.length() - 1;
        if (at < 2 || at - 1 > LONGEST_LEFT || last - at < 2 || last - at - 1 > LONGEST_RIGHT) {
            return false;
        }
        for (var i = 1; i < last; i++) {
            var letter = id.charAt(i);
            if (!visible(letter) || letter == '<' || letter == '>') {
                return false;
            }
        }
        return id.charAt(0) == '<' && id.charAt(last) == '>';
    }

    private static boolean visible(char letter) {
        return letter > ' ' && letter < 0x7F;
    }
}
