package itu.contribution.classofcontribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.contribution.period.FinancialPeriod;
import itu.contribution.units.ContributoryUnits;

/**
 * The units of a period, year by year, as the classes on record stand on the first day of each.
 *
 * @param synthetic whether any class is invented for a demonstration
 */
record UnitTotals(@Schema(examples = "2028-2031") String period, List<Year> years, boolean synthetic) {

    /** The units of a calendar year. */
    record Year(@Schema(examples = "2028") int year, Total memberStates, Total sectorMembers) {}

    /** How many contributors with a class on record there are, and their units together; a Sector Member's unit is a fifth (CV 480). */
    record Total(int contributors, ContributoryUnits units) {
        private static Total of(Kind kind, LocalDate day, List<RecordedClass> classes) {
            var counted = classes.stream()
                    .filter(one -> Kind.of(one.contributor()) == kind)
                    .toList();
            return new Total(
                    counted.size(),
                    counted.stream().map(one -> one.on(day)).reduce(ContributoryUnits.ZERO, ContributoryUnits::plus));
        }
    }

    static UnitTotals of(FinancialPeriod period, List<RecordedClass> classes) {
        return new UnitTotals(
                period.id(),
                IntStream.rangeClosed(
                                period.firstDay().getYear(), period.lastDay().getYear())
                        .mapToObj(year -> year(year, classes))
                        .toList(),
                classes.stream().anyMatch(UnitTotals::synthetic));
    }

    private static Year year(int year, List<RecordedClass> classes) {
        var day = LocalDate.of(year, 1, 1);
        return new Year(year, Total.of(Kind.MEMBER_STATE, day, classes), Total.of(Kind.SECTOR_MEMBER, day, classes));
    }

    private static boolean synthetic(RecordedClass recorded) {
        return recorded.basis() == Basis.SYNTHETIC
                || recorded.steps().stream().anyMatch(step -> step.basis() == Basis.SYNTHETIC);
    }
}
