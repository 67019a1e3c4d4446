package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Office;

/** How it was taken back: recorded when, received on what day, why, and by which letter. */
@Schema(name = "ClassChangeWithdrawalView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalView(
        Instant at,
        LocalDate receivedOn,
        String reason,
        @Nullable String documentReference,
        Office office) {
    static @Nullable WithdrawalView of(@Nullable ChangeWithdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(
                        withdrawal.recordedAt(),
                        withdrawal.receivedOn(),
                        withdrawal.reason(),
                        withdrawal.documentReference(),
                        withdrawal.office());
    }
}
