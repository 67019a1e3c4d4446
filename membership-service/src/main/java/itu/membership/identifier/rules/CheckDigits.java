package itu.membership.identifier.rules;

import java.math.BigInteger;

/** Check digits, as the registers define them. */
final class CheckDigits {
    private static final int NINETY_SEVEN = 97;
    private static final int ELEVEN = 11;
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /** ISO/IEC 7064 MOD 97-10, as the LEI has it (ISO 17442): letters count as 10 to 35, and the whole leaves 1. */
    static boolean mod97(String alphanumeric) {
        var digits = new StringBuilder();
        alphanumeric.chars().forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString())
                        .mod(BigInteger.valueOf(NINETY_SEVEN))
                        .intValue()
                == 1;
    }

    /** ISO/IEC 7064 MOD 11-2, as the ISNI has it (ISO 27729): the last character is a digit or X for ten. */
    static boolean mod11(String digits) {
        var total = 0;
        for (var i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2;
        }
        var check = (ELEVEN + 1 - total % ELEVEN) % ELEVEN;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The two digits at the end of a ROR id, over the number that its six base-32 characters write. */
    static boolean ror(String id) {
        var number = 0L;
        for (var character : id.substring(1, 7).toCharArray()) {
            number = number * CROCKFORD.length() + CROCKFORD.indexOf(character);
        }
        return Integer.parseInt(id.substring(7)) == NINETY_SEVEN + 1 - number * 100 % NINETY_SEVEN;
    }
}
