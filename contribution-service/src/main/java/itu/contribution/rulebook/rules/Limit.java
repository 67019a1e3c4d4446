package itu.contribution.rulebook.rules;

import itu.contribution.units.ContributoryUnits;

/**
 * How far one may go down at once from a class, for the classes from a number of units on (CS 165).
 *
 * @param from the lowest present class it is meant for
 * @param size per cent, or a number of classes
 */
public record Limit(ContributoryUnits from, Kind kind, int size) {
    /** What {@link Limit#size} counts. */
    public enum Kind {
        /** Per cent of the present class; the result is rounded down to the next lower class. */
        PERCENT,
        /** Classes of the scale. */
        CLASSES
    }

    /** The lowest class open from a present one; the present one itself when there is none below. */
    ContributoryUnits lowest(ContributoryUnits current, Edition edition) {
        return switch (kind) {
            case PERCENT ->
                edition.highestUpToHundredths(current.sixteenths() * (100L - size))
                        .orElse(current);
            case CLASSES -> {
                var lowest = current;
                for (int step = 0; step < size; step++) {
                    lowest = edition.nextBelow(lowest).orElse(lowest);
                }
                yield lowest;
            }
        };
    }
}
