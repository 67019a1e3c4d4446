package itu.membership.membership.rules;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Until when a member that leaves owes its contribution. */
public final class ContributionDue {
    private ContributionDue() {}

    /** The last day of the month in which a denunciation takes effect (CV 473). */
    public static LocalDate until(LocalDate takesEffectOn) {
        return takesEffectOn.with(TemporalAdjusters.lastDayOfMonth());
    }
}
