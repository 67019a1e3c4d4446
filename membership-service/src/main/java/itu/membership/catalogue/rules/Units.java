package itu.membership.catalogue.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number of contributory units, or a share of one, exact. Written {@code 10}, {@code 1 1/2}, {@code 1/6}.
 *
 * @param numerator not negative
 * @param denominator at least 1
 */
public record Units(int numerator, int denominator) implements Comparable<Units> {
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,4}) )?(\\d{1,4})(?:/(\\d{1,3}))?");

    public Units {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("Not a number of units: " + numerator + "/" + denominator);
        }
        var divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Reads units as they are written.
     *
     * @throws IllegalArgumentException when the text is no number of units, such as {@code 0.5} or {@code 1/0}
     */
    public static Units parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches() || (match.group(1) != null && match.group(3) == null)) {
            throw new IllegalArgumentException("Not a number of units: " + text);
        }
        var denominator = number(match.group(3), 1);
        return new Units(number(match.group(1), 0) * denominator + number(match.group(2), 0), denominator);
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    /** This many times an amount, rounded to centimes, halves up. */
    public BigDecimal times(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }

    /**
     * The amount of one unit, when this many come to an amount, rounded to centimes, halves up.
     *
     * @throws ArithmeticException when this is zero
     */
    public BigDecimal unitOf(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(denominator))
                .divide(BigDecimal.valueOf(numerator), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Units other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    @Override
    public String toString() {
        var whole = numerator / denominator;
        if (isWhole()) {
            return Integer.toString(whole);
        }
        var rest = numerator % denominator + "/" + denominator;
        return whole == 0 ? rest : whole + " " + rest;
    }
}
