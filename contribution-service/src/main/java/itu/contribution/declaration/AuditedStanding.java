package itu.contribution.declaration;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the audit keeps of a declaration before and after something happened to it: its own row does not change.
 *
 * @param effectiveOn the day from which what happened holds; null before
 * @param documentReference the letter that asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditedStanding(
        Status status,
        boolean counted,
        @Nullable LocalDate effectiveOn,
        @Nullable String documentReference) {

    static AuditedStanding before(KnownDeclaration known) {
        return new AuditedStanding(known.status(), known.counted(), null, null);
    }

    static AuditedStanding after(KnownDeclaration known, Fact.Statement statement) {
        return new AuditedStanding(
                known.status(), known.counted(), statement.effectiveOn(), statement.documentReference());
    }
}
