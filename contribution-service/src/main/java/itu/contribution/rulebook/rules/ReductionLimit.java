package itu.contribution.rulebook.rules;

import java.util.Optional;

import itu.contribution.units.ContributoryUnits;

/**
 * How far a Member State may go down at once (CS 165, PP-10): by 15 per cent, rounded down to the next lower class, or by
 * one class where it has fewer than three units. Because of the rounding a lawful reduction can exceed 15 per cent.
 */
final class ReductionLimit implements ClassRule {
    @Override
    public Optional<Breach> judge(Choice choice, Edition edition) {
        var lowest = lowest(choice.current(), edition);
        return choice.requested().compareTo(lowest) >= 0
                ? Optional.empty()
                : Optional.of(new Breach("reduction-limit", "CS 165", lowest));
    }

    /** The lowest class open to a State that has these units; the units themselves when there is none below. */
    static ContributoryUnits lowest(ContributoryUnits current, Edition edition) {
        var found = current.compareTo(edition.stepwiseBelow()) < 0
                ? edition.nextBelow(current)
                : edition.highestUpToHundredths(current.sixteenths() * (100L - edition.reductionPercent()));
        return found.orElse(current);
    }
}
