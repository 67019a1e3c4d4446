package itu.contribution.classchange;

import java.time.LocalDate;

import itu.contribution.units.ContributoryUnits;

/** What the audit keeps of a change; its row never changes and holds the rest. Nobody's name is in it. */
record AuditedChange(
        String reference,
        String period,
        ContributoryUnits unitsBefore,
        ContributoryUnits units,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        boolean withdrawn) {
    static AuditedChange of(ClassChange change, boolean withdrawn) {
        return new AuditedChange(
                change.reference(),
                change.period(),
                change.unitsBefore(),
                change.units(),
                change.effectiveOn(),
                change.receivedOn(),
                withdrawn);
    }
}
