package itu.contribution.report;

import java.time.LocalDate;

import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.declaration.Outcome;
import itu.contribution.units.ContributoryUnits;

/**
 * What a contributor announced.
 *
 * @param counted whether it came in time, or late and was accepted
 * @param synthetic whether it is invented
 */
record Reply(ContributoryUnits units, Outcome outcome, LocalDate receivedOn, boolean counted, boolean synthetic) {
    static Reply of(KnownDeclaration known) {
        var declaration = known.declaration();
        return new Reply(
                declaration.units(),
                declaration.outcome(),
                declaration.receivedOn(),
                known.counted(),
                declaration.synthetic());
    }
}
