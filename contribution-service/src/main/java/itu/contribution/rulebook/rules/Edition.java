package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * The legal parameters that a choice of class is judged by, as adopted by one conference.
 *
 * @param name the edition's name, such as {@code PP-10}
 * @param validFrom first day in force; null for the first edition on record, which holds for every earlier day
 * @param scale the classes, ascending (CV 468)
 * @param generalMinimum the lowest class open to every Member State (CV 468A)
 * @param limits the limits on reductions, ascending by the classes they are meant for (CS 165)
 * @param sectorMinimums the lowest classes of Sector Members (CV 468B)
 * @param increaseTakesEffect from when an increase between conferences counts (CS 165B), and a reduction without a phasing plan (CS 165A)
 * @param source where the parameters were read
 */
public record Edition(
        String name,
        @Nullable LocalDate validFrom,
        List<ContributoryUnits> scale,
        ContributoryUnits generalMinimum,
        List<Limit> limits,
        List<SectorMinimum> sectorMinimums,
        DayOfEffect increaseTakesEffect,
        String source) {
    public Edition {
        scale = scale.stream().sorted().toList();
        limits = limits.stream().sorted(Comparator.comparing(Limit::from)).toList();
        sectorMinimums = List.copyOf(sectorMinimums);
    }

    /** Whether it was in force on a day, unless a later edition was. */
    public boolean hasBegunBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /** Whether a number of units may be chosen at all: a class of the scale (CV 468), or a whole number above it (CV 469). */
    public boolean offers(ContributoryUnits units) {
        return scale.contains(units) || isAboveScale(units) && units.isWhole();
    }

    /** The lowest class of the Sector Members of a Sector to whom no circumstance opens a lower one (CV 468B). */
    public ContributoryUnits ordinaryMinimumOf(Sector sector) {
        return sectorMinimums.stream()
                .filter(minimum -> minimum.sector() == sector && minimum.circumstance() == Circumstance.ANY)
                .map(SectorMinimum::minimum)
                .findFirst()
                .orElseThrow();
    }

    public boolean isAboveScale(ContributoryUnits units) {
        return units.compareTo(scale.getLast()) > 0;
    }

    ContributoryUnits lowestClass() {
        return scale.getFirst();
    }

    /** The lowest class open to a State that has these units, by the limit on reductions (CS 165). */
    ContributoryUnits lowestReduction(ContributoryUnits current) {
        return limits.reversed().stream()
                .filter(limit -> limit.from().compareTo(current) <= 0)
                .findFirst()
                .map(limit -> limit.lowest(current, this))
                .orElse(current);
    }

    /** The highest class that is at most this large, given in hundredths of a sixteenth so that a percentage stays exact. */
    Optional<ContributoryUnits> highestUpToHundredths(long hundredthsOfSixteenths) {
        var wholeUnitsAboveScale = ContributoryUnits.whole((int) (hundredthsOfSixteenths / 1_600));
        if (isAboveScale(wholeUnitsAboveScale)) {
            return Optional.of(wholeUnitsAboveScale);
        }
        return scale.reversed().stream()
                .filter(units -> units.sixteenths() * 100L <= hundredthsOfSixteenths)
                .findFirst();
    }

    /** The class next above. Above the scale every whole number counts as a class (CV 469). */
    ContributoryUnits nextAbove(ContributoryUnits units) {
        return scale.stream()
                .filter(higher -> higher.compareTo(units) > 0)
                .findFirst()
                .orElseGet(() -> ContributoryUnits.whole(units.sixteenths() / 16 + 1));
    }

    /** The class next below, or none below the lowest. Above the scale every whole number counts as a class (CV 469). */
    Optional<ContributoryUnits> nextBelow(ContributoryUnits units) {
        if (isAboveScale(units)) {
            return highestUpToHundredths((units.sixteenths() - 1) * 100L);
        }
        return scale.reversed().stream()
                .filter(lower -> lower.compareTo(units) < 0)
                .findFirst();
    }
}
