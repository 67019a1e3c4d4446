package itu.membership.memberstate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.ActKind;
import itu.membership.register.Confidence;

/**
 * An act of a State, to be recorded.
 *
 * @param doneOn day of the deposit, or of the receipt by the Secretary-General
 * @param reference the instrument or notification, or where the fact comes from
 * @param reason why it is recorded; null for a row of an import
 */
record NewAct(
        ActKind kind,
        LocalDate doneOn,
        String reference,
        Confidence confidence,
        @Nullable String reason) {}
