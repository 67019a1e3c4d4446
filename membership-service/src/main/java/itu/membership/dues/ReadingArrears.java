package itu.membership.dues;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.dues.ArrearsPayloads.ArrearsView;
import itu.membership.dues.ArrearsPayloads.DuesView;
import itu.membership.dues.ArrearsPayloads.NoticeView;
import itu.membership.dues.ArrearsPayloads.ScheduleView;
import itu.membership.dues.rules.Arrears;
import itu.membership.lifecycle.Course;
import itu.membership.membership.Facts;
import itu.membership.membership.rules.Happened;

/** Shows what a membership owes and what follows from it, as known at an instant. */
@ApplicationScoped
public class ReadingArrears {
    private final AnnualDues dues;
    private final SuspensionNotices notices;
    private final RepaymentSchedules schedules;
    private final Facts facts;

    ReadingArrears(AnnualDues dues, SuspensionNotices notices, RepaymentSchedules schedules, Facts facts) {
        this.dues = dues;
        this.notices = notices;
        this.schedules = schedules;
        this.facts = facts;
    }

    /** The arrears of a membership; null asks for all that is known now. */
    public ArrearsView of(UUID membership, @Nullable Instant knownAt) {
        var suspension = new Course(facts.counting(membership, knownAt))
                .suspension()
                .map(Happened::effectiveOn)
                .orElse(null);
        var notice =
                suspension == null ? null : notices.known(membership, knownAt).orElse(null);
        var schedule = schedules.known(membership, knownAt).orElse(null);
        return new ArrearsView(
                membership,
                dues.of(membership, knownAt).stream().map(DuesView::of).toList(),
                suspension,
                notice == null ? null : NoticeView.of(notice),
                schedule == null ? null : ScheduleView.of(schedule),
                notice == null
                        ? null
                        : Arrears.exclusionDay(notice.receivedOn(), schedule == null ? null : schedule.endsOn()));
    }
}
