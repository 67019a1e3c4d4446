package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.register.Confidence;

/**
 * A stretch of time in which a State has a status.
 *
 * @param validFrom first day; null when it was always so, as far as we know
 * @param validTo first day without the status; null while it is open
 * @param source where the fact comes from
 */
@Embeddable
public record DevelopmentPeriod(
        @Enumerated(EnumType.STRING) DevelopmentStatus status,
        @Column(name = "valid_from") @Nullable LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo,
        String source,
        @Enumerated(EnumType.STRING) Confidence confidence) {

    static final Comparator<DevelopmentPeriod> ORDER =
            Comparator.comparing(DevelopmentPeriod::status).thenComparing(DevelopmentPeriod::beginning);

    /** Whether it ends on the day it begins, or before. */
    public boolean inverted() {
        return !beginning().isBefore(end());
    }

    public boolean overlaps(DevelopmentPeriod other) {
        return status == other.status
                && beginning().isBefore(other.end())
                && other.beginning().isBefore(end());
    }

    private LocalDate beginning() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    private LocalDate end() {
        return validTo == null ? LocalDate.MAX : validTo;
    }
}
