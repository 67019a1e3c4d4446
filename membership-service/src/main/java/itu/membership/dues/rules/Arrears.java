package itu.membership.dues.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The steps that follow from dues left unpaid (PP Resolution 152). */
public final class Arrears {
    /** The resolution on Sector Members and Associates in arrears. */
    public static final String PROVISION = "PP Res. 152";

    /** Days from the last day to pay in time to the suspension. */
    public static final int DAYS_UNTIL_SUSPENSION = 180;

    private static final int DAYS_UNTIL_EXCLUSION = 90;

    private Arrears() {}

    /** First day of the suspension if the dues are open then: 27 September for those due on 31 March. */
    public static LocalDate suspensionDay(LocalDate dueOn) {
        return dueOn.plusDays(DAYS_UNTIL_SUSPENSION);
    }

    /** Dues with these days of payment suspend on or before this day. */
    public static LocalDate latestDueOn(LocalDate suspendedBy) {
        return suspendedBy.minusDays(DAYS_UNTIL_SUSPENSION);
    }

    /**
     * First day after the exclusion: 90 days after receipt of the notice of suspension, or later where a repayment schedule
     * was agreed that runs longer.
     *
     * @param scheduleEndsOn last day of the schedule; null without one
     */
    public static LocalDate exclusionDay(LocalDate noticeReceivedOn, @Nullable LocalDate scheduleEndsOn) {
        var term = noticeReceivedOn.plusDays(DAYS_UNTIL_EXCLUSION);
        return scheduleEndsOn == null || scheduleEndsOn.isBefore(term) ? term : scheduleEndsOn.plusDays(1);
    }

    /** A notice received on or before this day excludes, unless a repayment schedule runs. */
    public static LocalDate latestNotice(LocalDate excludedBy) {
        return excludedBy.minusDays(DAYS_UNTIL_EXCLUSION);
    }

    /** What becomes of a suspension that began on a day. */
    public sealed interface Outlook {
        /** Dues are still open beyond their term. */
        record Lasts(List<Integer> years) implements Outlook {}

        /** Nothing is open any more, since this day. */
        record Cleared(LocalDate on) implements Outlook {}

        /** Nothing was open beyond its term when it began: what suspended was told late or mended. */
        record Unfounded() implements Outlook {}
    }

    /**
     * Judges a suspension by the dues as they are known. Whatever settled them, payment, credit or waiver, counts alike.
     *
     * @param suspendedOn first day of the suspension
     * @param today the day on which it is judged
     */
    public static Outlook outlook(List<DuesOfYear> dues, LocalDate suspendedOn, LocalDate today) {
        var open = dues.stream()
                .filter(each -> each.settledOn() == null && suspends(each, today))
                .map(DuesOfYear::year)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            return new Outlook.Lasts(open);
        }
        return lastPaymentFrom(dues, suspendedOn)
                .<Outlook>map(Outlook.Cleared::new)
                .orElseGet(Outlook.Unfounded::new);
    }

    private static Optional<LocalDate> lastPaymentFrom(List<DuesOfYear> dues, LocalDate suspendedOn) {
        return dues.stream()
                .filter(each -> each.settledOn() != null
                        && !each.settledOn().isBefore(suspendedOn)
                        && suspends(each, each.settledOn()))
                .map(DuesOfYear::settledOn)
                .max(Comparator.naturalOrder());
    }

    private static boolean suspends(DuesOfYear dues, LocalDate by) {
        return dues.payable()
                && dues.dueOn() != null
                && !suspensionDay(dues.dueOn()).isAfter(by);
    }
}
