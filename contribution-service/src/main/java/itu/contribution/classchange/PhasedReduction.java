package itu.contribution.classchange;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.Step;
import itu.contribution.units.ContributoryUnits;

/**
 * A reduction that may stand, with the class of each day from which it changes.
 *
 * @param days the units from each day on, in the order of days
 */
record PhasedReduction(Chosen chosen, SortedMap<LocalDate, ContributoryUnits> days) {
    List<Step> steps(Basis basis, String source) {
        return days.entrySet().stream()
                .map(day -> new Step(day.getKey(), day.getValue(), basis, source))
                .toList();
    }
}
