package itu.contribution.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An act in the history of a contributor's declarations under a call.
 *
 * @param sequence its place among all facts about them; gaps are facts shown elsewhere, such as questions
 * @param effectiveOn day of receipt, in the call's zone
 * @param office on whose side it was done
 * @param changes what it changed; on the first declaration, everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntry(
        long sequence,
        Kind kind,
        UUID declaration,
        @Schema(examples = "CL-25-36/CHE/0001") String receiptNumber,
        Instant at,
        LocalDate effectiveOn,
        Office office,
        @Nullable String reason,
        @Nullable String documentReference,
        List<Change> changes) {
    /** The kinds of acts. */
    enum Kind {
        DECLARATION,
        CORRECTION,
        WITHDRAWAL,
        ACCEPTANCE
    }

    /** A field that changed, as the API shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            @Schema(examples = "units") String field,
            @Nullable Object before,
            @Nullable Object after) {}

    static HistoryEntry of(Declaration made, @Nullable Declaration before) {
        return new HistoryEntry(
                made.sequence(),
                made.act() == Act.CORRECTION ? Kind.CORRECTION : Kind.DECLARATION,
                made.id(),
                made.receiptNumber(),
                made.declaredAt(),
                made.receivedOn(),
                made.office(),
                made.reason(),
                made.documentReference(),
                changes(made, before));
    }

    static HistoryEntry of(Fact fact, Declaration about) {
        return new HistoryEntry(
                fact.sequence(),
                fact.kind() == Fact.Kind.WITHDRAWAL ? Kind.WITHDRAWAL : Kind.ACCEPTANCE,
                about.id(),
                about.receiptNumber(),
                fact.recordedAt(),
                fact.effectiveOn(),
                fact.office(),
                fact.reason(),
                fact.documentReference(),
                List.of(
                        switch (fact.kind()) {
                            case WITHDRAWAL -> new Change("status", Status.STANDS, Status.WITHDRAWN);
                            case ACCEPTANCE -> new Change("counted", false, true);
                        }));
    }

    private static List<Change> changes(Declaration made, @Nullable Declaration before) {
        var changes = new ArrayList<Change>();
        compare(changes, "units", before == null ? null : before.units(), made.units());
        compare(changes, "outcome", before == null ? null : before.outcome(), made.outcome());
        compare(changes, "receivedOn", before == null ? null : before.receivedOn(), made.receivedOn());
        compare(changes, "channel", before == null ? null : before.channel(), made.channel());
        compare(
                changes,
                "documentReference",
                before == null ? null : before.documentReference(),
                made.documentReference());
        compare(changes, "signatory", before == null ? null : before.signatory(), made.signatory());
        return changes;
    }

    private static void compare(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }
}
