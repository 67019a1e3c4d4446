package itu.membership.catalogue.rules;

import java.util.Set;

/** The scale of classes of contribution in force since 2012 (CV 468). */
public final class ClassScale {
    private static final Set<Units> BELOW_TWO = Set.of(
            new Units(1, 16), new Units(1, 8), new Units(1, 4), new Units(1, 2), new Units(1, 1), new Units(3, 2));

    private ClassScale() {}

    /** Whether a number of units may be chosen as a class: from two units on every whole number, above 40 by CV 469. */
    public static boolean contains(Units units) {
        return BELOW_TWO.contains(units) || (units.isWhole() && units.numerator() >= 2);
    }
}
