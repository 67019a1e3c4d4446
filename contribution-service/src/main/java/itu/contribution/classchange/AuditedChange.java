package itu.contribution.classchange;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What the audit keeps of a change; its row never changes and holds the rest. Nobody's name is in it.
 *
 * @param receiptHash SHA-256 of the receipt, in hexadecimal digits; with its recording only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditedChange(
        String reference,
        String period,
        ContributoryUnits unitsBefore,
        ContributoryUnits units,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        boolean withdrawn,
        @Nullable String receiptHash) {
    /** As it is recorded, with the hash of its receipt. */
    static AuditedChange made(ClassChange change, String receiptHash) {
        return of(change, false, receiptHash);
    }

    /** As it is known to be recorded. */
    static AuditedChange of(ClassChange change, boolean withdrawn) {
        return of(change, withdrawn, null);
    }

    private static AuditedChange of(ClassChange change, boolean withdrawn, @Nullable String receiptHash) {
        return new AuditedChange(
                change.reference(),
                change.period(),
                change.unitsBefore(),
                change.units(),
                change.effectiveOn(),
                change.receivedOn(),
                withdrawn,
                receiptHash);
    }
}
