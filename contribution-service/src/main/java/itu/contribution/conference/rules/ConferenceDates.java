package itu.contribution.conference.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/**
 * The dates of a conference that deadlines are reckoned from.
 *
 * @param opensOn first day of the conference
 * @param closesOn its last day
 * @param periodBegins first day of the period whose classes it settles
 * @param definitiveOn the day that the conference fixed for definitive choices, where it fixed one (CS 161E)
 */
public record ConferenceDates(
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate periodBegins,
        @Nullable LocalDate definitiveOn) {

    /** What keeps dates from being those of a conference. */
    public enum Fault {
        CLOSES_BEFORE_OPENING,
        /** Definitive choices are due by Monday of the final week (CS 161E); the conference must have opened by then. */
        FINAL_WEEK_BEFORE_OPENING,
        /** The classes apply from a period that begins after the conference (CS 163). */
        PERIOD_BEGUN_BEFORE_CLOSING,
        /** CS 161E. */
        DEFINITIVE_DATE_TOO_LATE,
        DEFINITIVE_DATE_BEFORE_OPENING
    }

    /** Monday of the final week, the week of the last day: no later day may be fixed for definitive choices (CS 161E). */
    public LocalDate mondayOfTheFinalWeek() {
        return closesOn.with(previousOrSame(MONDAY));
    }

    public Set<Fault> faults() {
        var faults = EnumSet.noneOf(Fault.class);
        if (closesOn.isBefore(opensOn)) {
            faults.add(Fault.CLOSES_BEFORE_OPENING);
        } else if (mondayOfTheFinalWeek().isBefore(opensOn)) {
            faults.add(Fault.FINAL_WEEK_BEFORE_OPENING);
        }
        if (!closesOn.isBefore(periodBegins)) {
            faults.add(Fault.PERIOD_BEGUN_BEFORE_CLOSING);
        }
        if (definitiveOn != null && definitiveOn.isAfter(mondayOfTheFinalWeek())) {
            faults.add(Fault.DEFINITIVE_DATE_TOO_LATE);
        }
        if (definitiveOn != null && definitiveOn.isBefore(opensOn)) {
            faults.add(Fault.DEFINITIVE_DATE_BEFORE_OPENING);
        }
        return faults;
    }

    /**
     * The conference held on other days. A day that it fixed for definitive choices stays if it still may (CS 161E), and
     * lapses otherwise.
     */
    public ConferenceDates movedTo(LocalDate newOpening, LocalDate newClosing) {
        var moved = new ConferenceDates(newOpening, newClosing, periodBegins, definitiveOn);
        return moved.faults().contains(Fault.DEFINITIVE_DATE_TOO_LATE)
                        || moved.faults().contains(Fault.DEFINITIVE_DATE_BEFORE_OPENING)
                ? moved.fixingDefinitiveOn(null)
                : moved;
    }

    public ConferenceDates fixingDefinitiveOn(@Nullable LocalDate day) {
        return new ConferenceDates(opensOn, closesOn, periodBegins, day);
    }
}
