package itu.notification.letter;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the confirmation of a withdrawal tells about the declaration that was taken back; also what this service reads
 * of {@code itu.contribution.declaration.withdrawn.v1}.
 *
 * @param units units that had been announced, such as {@code 10} or {@code 1 1/2}
 * @param effectiveOn date of receipt of the withdrawal
 * @param synthetic whether the declaration is invented demonstration data
 */
public record Withdrawal(
        String receiptNumber,
        String call,
        String period,
        Stage stage,
        String memberState,
        String units,
        LocalDate effectiveOn,
        boolean synthetic)
        implements LetterFacts {
    public Withdrawal {
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(memberState, "memberState");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
}
