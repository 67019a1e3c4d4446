package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import itu.contribution.units.ContributoryUnits;

/**
 * The legal parameters that a choice of class is judged by, as adopted by one conference.
 *
 * @param name the edition's name, such as {@code PP-10}
 * @param validFrom first day in force
 * @param scale the classes, ascending (CV 468)
 * @param generalMinimum the smallest class open to every Member State (CV 468A)
 * @param reductionPercent the largest reduction, in per cent, before rounding down (CS 165)
 * @param stepwiseBelow classes below this may go down by one class only (CS 165)
 */
public record Edition(
        String name,
        LocalDate validFrom,
        List<ContributoryUnits> scale,
        ContributoryUnits generalMinimum,
        int reductionPercent,
        ContributoryUnits stepwiseBelow) {
    public Edition {
        scale = scale.stream().sorted().toList();
    }

    /** Whether a number of units may be chosen at all: a class of the scale (CV 468), or a whole number above it (CV 469). */
    public boolean offers(ContributoryUnits units) {
        return scale.contains(units) || units.compareTo(scale.getLast()) > 0 && units.isWhole();
    }

    /** The highest class that is at most this large, given in hundredths of a sixteenth so that a percentage stays exact. */
    Optional<ContributoryUnits> highestUpToHundredths(long hundredthsOfSixteenths) {
        var wholeUnitsAboveScale = ContributoryUnits.whole((int) (hundredthsOfSixteenths / 1_600));
        if (wholeUnitsAboveScale.compareTo(scale.getLast()) > 0) {
            return Optional.of(wholeUnitsAboveScale);
        }
        return scale.reversed().stream()
                .filter(units -> units.sixteenths() * 100L <= hundredthsOfSixteenths)
                .findFirst();
    }

    /** The class next below, or none below the lowest. */
    Optional<ContributoryUnits> nextBelow(ContributoryUnits units) {
        return scale.reversed().stream()
                .filter(lower -> lower.compareTo(units) < 0)
                .findFirst();
    }
}
