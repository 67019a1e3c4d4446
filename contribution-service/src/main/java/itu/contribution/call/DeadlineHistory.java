package itu.contribution.call;

import java.time.LocalDate;
import java.util.List;

import itu.platform.history.AsOf;

/**
 * The deadlines that a call has had.
 *
 * @param current the one in force
 * @param changes what led to it, the earliest first
 */
public record DeadlineHistory(LocalDate current, List<DeadlineChange> changes) {

    /** The deadline as it was known at the instant asked about. */
    public LocalDate deadline(AsOf asOf) {
        return changes.reversed().stream()
                .filter(change -> asOf.knew(change.recordedAt()))
                .findFirst()
                .map(DeadlineChange::deadline)
                .orElseGet(
                        () -> changes.isEmpty() ? current : changes.getFirst().before());
    }

    /** Whether a reply received on a day counts as late by the deadline as it was known at the instant asked about. */
    public boolean isLate(LocalDate receivedOn, AsOf asOf) {
        return receivedOn.isAfter(deadline(asOf));
    }
}
