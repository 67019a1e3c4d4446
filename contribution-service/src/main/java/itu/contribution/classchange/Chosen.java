package itu.contribution.classchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.units.ContributoryUnits;

/**
 * A change that may stand.
 *
 * @param present a row of the class on record that it changes
 * @param held that class over the whole period
 * @param unitsBefore what was to hold on the day of effect
 * @param edition the edition of the rules that judged it
 * @param authorization what a reduction rests on; null for an increase
 */
record Chosen(
        FinancialPeriod period,
        ClassOfContribution present,
        RecordedClass held,
        ContributoryUnits unitsBefore,
        LocalDate effectiveOn,
        String edition,
        @Nullable Authorization authorization) {
    long presentVersion() {
        return present.version();
    }
}
