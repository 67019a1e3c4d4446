package itu.contribution.period.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An amount of the unit that was fixed, or is to be.
 *
 * @param fixedOn day on which the body decided; null where reference data do not say
 */
public record FixedAmount(
        AmountStatus status, AmountOfUnit amount, @Nullable LocalDate fixedOn) {
    boolean precedes(FixedAmount other) {
        return fixedOn != null && other.fixedOn() != null && fixedOn.isBefore(other.fixedOn());
    }
}
