package itu.membership.denunciation.rules;

import java.time.LocalDate;

import itu.membership.membership.rules.ContributionDue;

/**
 * The term of a denunciation, counted from the day on which the Secretary-General received it.
 *
 * @param receivedOn the day of receipt
 */
public record NoticePeriod(LocalDate receivedOn) {
    private static final int MONTHS = 6;

    /** First day without the membership: six months after receipt, or the last day of a month that is too short (CV 240). */
    public LocalDate takesEffectOn() {
        return receivedOn.plusMonths(MONTHS);
    }

    /** The contribution is due until this day, the last of the month in which the denunciation takes effect (CV 473). */
    public LocalDate contributionDueUntil() {
        return ContributionDue.until(takesEffectOn());
    }
}
