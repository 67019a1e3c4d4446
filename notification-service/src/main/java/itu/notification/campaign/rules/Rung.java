package itu.notification.campaign.rules;

import java.time.LocalDate;

/**
 * A reminder that has not gone yet.
 *
 * @param number of the step, from 1
 * @param daysBefore the deadline
 */
public record Rung(int number, int daysBefore) {
    /** The day on which it goes. */
    public LocalDate on(LocalDate deadline) {
        return deadline.minusDays(daysBefore);
    }

    /** Whether its day is over, so that its words are not true any more. */
    public boolean passed(LocalDate deadline, LocalDate today) {
        return on(deadline).isBefore(today);
    }
}
