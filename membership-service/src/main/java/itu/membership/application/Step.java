package itu.membership.application;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.StepKind;

/**
 * A step that is to be taken.
 *
 * @param effectiveOn day of receipt of what came by letter, else the day on which it is recorded
 * @param provision what it rests on
 * @param reference the letter or decision it rests on
 */
record Step(
        StepKind kind,
        LocalDate effectiveOn,
        @Nullable String provision,
        @Nullable String reference,
        @Nullable String reason) {
    /**
     * Who records a step, and when.
     *
     * @param by subject of the token; {@code system} for an act of the system
     */
    record Entry(Instant at, String by, Office office) {}

    static Step of(StepKind kind, LocalDate effectiveOn, @Nullable String provision) {
        return new Step(kind, effectiveOn, provision, null, null);
    }
}
