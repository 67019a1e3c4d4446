package itu.notification.letter;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the notice of a class kept by default tells: the Member State was silent when the time for a definitive choice
 * ended (CS 161F); also what this service reads of {@code itu.contribution.declaration.kept-by-default.v1}.
 *
 * @param call reference of the circular letter
 * @param units units kept, such as {@code 10} or {@code 1 1/2}
 * @param provision the provision that keeps the class
 * @param deadline last day on which a definitive choice was in time
 * @param keptOn business date of the act
 * @param synthetic whether the class is invented demonstration data
 */
public record KeptByDefault(
        String call,
        String period,
        String memberState,
        String units,
        String provision,
        LocalDate deadline,
        LocalDate keptOn,
        boolean synthetic)
        implements LetterFacts {
    public KeptByDefault {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(memberState, "memberState");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(keptOn, "keptOn");
    }
}
