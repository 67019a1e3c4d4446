package itu.contribution.rulebook.rules;

import itu.contribution.units.ContributoryUnits;

/**
 * Larger reductions in exceptional circumstances: authorized by the Plenipotentiary Conference for a choice made there
 * (CS 165), by the Council between conferences (CS 165A, CV 480B). The other body's authorization does not count.
 */
final class ExceptionalReductions {
    private ExceptionalReductions() {}

    /** Judges a choice against a limit on reductions, which an authorization may lower. */
    static Finding judge(ClassRule<?> rule, Choice choice, Edition edition, ContributoryUnits limit) {
        var met = choice.requested().compareTo(limit) >= 0;
        var finding = Finding.of(rule, choice, edition, met, limit);
        var authorization = choice.authorization();
        if (authorization == null
                || !authorization.countsFor(choice)
                || authorization.lowestUnits().compareTo(limit) >= 0) {
            return finding;
        }
        var covers = !met && choice.requested().compareTo(authorization.lowestUnits()) >= 0;
        return finding.authorizedBy(covers ? authorization : null, authorization.lowestUnits());
    }
}
