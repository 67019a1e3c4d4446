package itu.contribution.increase;

import java.time.LocalDate;

import itu.contribution.units.ContributoryUnits;

/** What the audit keeps of an increase; its row never changes and holds the rest. Nobody's name is in it. */
record AuditedIncrease(
        String reference,
        String period,
        ContributoryUnits unitsBefore,
        ContributoryUnits units,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        boolean withdrawn) {
    static AuditedIncrease of(Increase increase, boolean withdrawn) {
        return new AuditedIncrease(
                increase.reference(),
                increase.period(),
                increase.unitsBefore(),
                increase.units(),
                increase.effectiveOn(),
                increase.receivedOn(),
                withdrawn);
    }
}
