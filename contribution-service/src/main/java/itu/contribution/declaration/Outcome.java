package itu.contribution.declaration;

import itu.contribution.units.ContributoryUnits;

/** An announced class against the present one. */
public enum Outcome {
    MAINTAIN,
    INCREASE,
    REDUCE;

    public static Outcome of(ContributoryUnits announced, ContributoryUnits present) {
        return switch (Integer.signum(announced.compareTo(present))) {
            case 0 -> MAINTAIN;
            case 1 -> INCREASE;
            default -> REDUCE;
        };
    }
}
