package itu.membership.dues;

import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.dues.ArrearsPayloads.ArrearsView;
import itu.membership.dues.ArrearsPayloads.NewNoticeReceipt;
import itu.membership.dues.ArrearsPayloads.NewRepaymentSchedule;
import itu.membership.dues.ArrearsPayloads.NoticeView;
import itu.membership.dues.ArrearsPayloads.ScheduleView;
import itu.membership.dues.rules.Arrears;
import itu.membership.lifecycle.ActingOnMemberships;
import itu.membership.lifecycle.Addressed;
import itu.membership.lifecycle.Course;
import itu.membership.lifecycle.LifecycleProblem;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.membership.membership.rules.Happened;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemType;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records by hand what decides about an exclusion: the receipt of the notice, and an agreed schedule. */
@ApplicationScoped
class RecordingArrears {
    private static final String SUBJECT = "membership";

    private final ActingOnMemberships acting;
    private final Memberships memberships;
    private final Facts facts;
    private final AnnualDues dues;
    private final SuspensionNotices notices;
    private final RepaymentSchedules schedules;
    private final ReadingArrears reading;
    private final ArrearsEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingArrears(
            ActingOnMemberships acting,
            Memberships memberships,
            Facts facts,
            AnnualDues dues,
            SuspensionNotices notices,
            RepaymentSchedules schedules,
            ReadingArrears reading,
            ArrearsEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.acting = acting;
        this.memberships = memberships;
        this.facts = facts;
        this.dues = dues;
        this.notices = notices;
        this.schedules = schedules;
        this.reading = reading;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The arrears after an act, and the version of the membership. */
    record Recorded(ArrearsView arrears, long version) {}

    /** The day on which the notice of suspension was received; a better day replaces it. */
    @Transactional
    Recorded received(Addressed to, NewNoticeReceipt body) {
        return act(to, held -> {
            var course = course(held);
            var suspendedOn = course.suspension()
                    .filter(suspension -> !course.overOn(clock.today()))
                    .map(Happened::effectiveOn)
                    .orElseThrow(() -> refused(ArrearsProblem.MEMBERSHIP_NOT_SUSPENDED));
            requireBetween(body.receivedOn(), suspendedOn);
            if (body.assumed() && body.reason() == null) {
                throw refused(ArrearsProblem.ASSUMPTION_UNFOUNDED);
            }
            var notice = new SuspensionNotice(held.id(), body, clock.instant(), caller.subject());
            notices.replace(notice, clock.instant());
            audit.record(new AuditEntry(
                    "suspension-notice-received",
                    SUBJECT,
                    held.id().toString(),
                    null,
                    NoticeView.of(notice),
                    body.reason()));
            events.received(held, notice, exclusionDay(held, notice));
        });
    }

    /** A schedule agreed with a member in arrears; it replaces an earlier one. */
    @Transactional
    Recorded agreed(Addressed to, NewRepaymentSchedule body) {
        return act(to, held -> {
            course(held).requireNotOver(clock.today());
            if (body.agreedOn().isAfter(clock.today()) || body.endsOn().isBefore(body.agreedOn())) {
                throw Problem.of(LifecycleProblem.PERIOD_NOT_POSSIBLE)
                        .with("from", body.agreedOn())
                        .with("until", body.endsOn())
                        .toException();
            }
            if (dues.of(held.id(), null).stream().noneMatch(each -> each.payable() && each.settledOn() == null)) {
                throw refused(ArrearsProblem.NOTHING_IN_ARREARS);
            }
            var schedule = new RepaymentSchedule(held.id(), body, clock.instant(), caller.subject());
            schedules.replace(schedule, clock.instant());
            audit.record(new AuditEntry(
                    "repayment-schedule-agreed",
                    SUBJECT,
                    held.id().toString(),
                    null,
                    ScheduleView.of(schedule),
                    body.reason()));
            events.agreed(held, schedule);
        });
    }

    private Recorded act(Addressed to, Consumer<Membership> act) {
        var acted = acting.act(to, held -> {
            memberships.advance(held);
            act.accept(held);
        });
        return new Recorded(reading.of(to.membership(), null), acted.version());
    }

    private Course course(Membership held) {
        return new Course(facts.counting(held.id(), null));
    }

    private LocalDate exclusionDay(Membership held, SuspensionNotice notice) {
        return Arrears.exclusionDay(
                notice.receivedOn(),
                schedules.known(held.id(), null).map(RepaymentSchedule::endsOn).orElse(null));
    }

    private void requireBetween(LocalDate day, LocalDate first) {
        if (day.isBefore(first) || day.isAfter(clock.today())) {
            throw Problem.of(LifecycleProblem.DAY_NOT_POSSIBLE)
                    .with("day", day)
                    .with("from", first)
                    .with("to", clock.today())
                    .toException();
        }
    }

    private static RuntimeException refused(ProblemType problem) {
        return Problem.of(problem).provision(Arrears.PROVISION).toException();
    }
}
