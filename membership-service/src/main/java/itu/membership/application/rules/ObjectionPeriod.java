package itu.membership.application.rules;

import java.time.LocalDate;

/**
 * The two periods of four months in which a Member State may object to a direct application (CV 234B). Each is counted in
 * calendar months from the date of its own letter; its last day is the day of the same number four months later, or the last of
 * that month where it has no such day. An objection received on the last day is in time; what follows happens on the day after.
 */
public final class ObjectionPeriod {
    /** What the two periods rest on. */
    public static final String PROVISION = "CV 234B";

    private static final int MONTHS = 4;

    private ObjectionPeriod() {}

    /** The last day for an objection, four months from the date of a letter. */
    public static LocalDate lastDay(LocalDate letter) {
        return letter.plusMonths(MONTHS);
    }

    /** The day on which the reminder falls due. */
    public static LocalDate reminderDueOn(LocalDate informedOn) {
        return lastDay(informedOn).plusDays(1);
    }

    /**
     * The day on which the application counts as approved. A reminder that went late does not shorten the State's time.
     *
     * @param remindedOn date of the reminder
     */
    public static LocalDate deemedApprovedOn(LocalDate remindedOn) {
        return lastDay(remindedOn).plusDays(1);
    }
}
