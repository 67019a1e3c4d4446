package itu.notification.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the acknowledgement of a declaration tells; also what this service reads of
 * {@code itu.contribution.declaration.submitted.v1} and of {@code corrected.v1}, which is of the same form.
 *
 * @param units units announced, such as {@code 10} or {@code 1 1/2}
 * @param receivedOn date of receipt in the call's zone
 * @param late whether it came after the deadline; it then counts once the secretariat accepts it
 * @param synthetic whether the declaration is invented demonstration data
 */
public record Acknowledgement(
        UUID declaration,
        String receiptNumber,
        String call,
        String period,
        Stage stage,
        String memberState,
        String units,
        String currentUnits,
        Outcome outcome,
        @Nullable UUID replaces,
        LocalDate receivedOn,
        boolean late,
        List<Warning> warnings,
        boolean synthetic)
        implements LetterFacts {
    public Acknowledgement {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(receiptNumber, "receiptNumber");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(memberState, "memberState");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(currentUnits, "currentUnits");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(receivedOn, "receivedOn");
        warnings = List.copyOf(warnings);
    }

    /** The announced units against the present ones. */
    public enum Outcome {
        MAINTAIN,
        INCREASE,
        REDUCE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A rule that the choice does not meet.
     *
     * @param code stable code of the rule, such as {@code reduction-limit}
     * @param provision such as {@code CS 165}
     * @param minimumUnits the lowest class that the provision allows, where it sets one
     */
    public record Warning(
            String code, String provision, @Nullable String minimumUnits) {
        public Warning {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(provision, "provision");
        }
    }
}
