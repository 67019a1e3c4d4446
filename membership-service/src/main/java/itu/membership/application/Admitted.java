package itu.membership.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Sector;

/**
 * What an admission made, or would make.
 *
 * @param organization null in a rehearsal for an applicant that is not in the register yet
 */
record Admitted(LocalDate on, @Nullable UUID organization, List<One> memberships) {
    /**
     * One membership.
     *
     * @param membership null in a rehearsal
     * @param sector null for Academia
     * @param units class of contribution of a Sector Member
     * @param fee null when no fee is on record
     */
    record One(
            @Nullable UUID membership,
            @Nullable Sector sector,
            @Nullable String units,
            @Nullable FeeDue fee) {}

    /** What is due for the year of admission in all; empty when the fee of one of the memberships is not on record. */
    Optional<BigDecimal> total() {
        var fees = memberships.stream().map(One::fee).toList();
        return fees.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(fees.stream()
                        .flatMap(fee -> Optional.ofNullable(fee).stream())
                        .map(FeeDue::due)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
