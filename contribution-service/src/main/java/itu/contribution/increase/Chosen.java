package itu.contribution.increase;

import java.time.LocalDate;

import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.units.ContributoryUnits;

/**
 * An increase that may stand.
 *
 * @param present a row of the class on record that it changes
 * @param held that class over the whole period
 * @param unitsBefore what was to hold on the day of effect
 * @param edition the edition of the rules that judged it
 */
record Chosen(
        FinancialPeriod period,
        ClassOfContribution present,
        RecordedClass held,
        ContributoryUnits unitsBefore,
        LocalDate effectiveOn,
        String edition) {
    long presentVersion() {
        return present.version();
    }
}
