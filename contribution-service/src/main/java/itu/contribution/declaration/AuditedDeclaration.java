package itu.contribution.declaration;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;

/**
 * What the audit keeps of a new declaration. Its row and its receipt never change and hold the rest; the hash of the receipt
 * binds them to the audit's chain. Nobody's name is in it.
 *
 * @param receiptHash SHA-256 of the receipt, in hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditedDeclaration(
        String receiptNumber,
        ContributoryUnits units,
        Outcome outcome,
        LocalDate receivedOn,
        @Nullable UUID replaces,
        @Nullable UUID follows,
        @Nullable CitedAuthorization authorization,
        String receiptHash) {

    static AuditedDeclaration of(Declaration declaration, String receiptHash) {
        return new AuditedDeclaration(
                declaration.receiptNumber(),
                declaration.units(),
                declaration.outcome(),
                declaration.receivedOn(),
                declaration.replaces(),
                declaration.follows(),
                declaration.authorization(),
                receiptHash);
    }
}
