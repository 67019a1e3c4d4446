package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.dues.rules.Arrears;
import itu.membership.lifecycle.Course;
import itu.membership.membership.Facts;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/**
 * Excludes suspended members 90 days after they received the notice of it, unless they paid or agreed on a schedule
 * (Resolution 152). It is final: without a recorded day of receipt nobody is excluded.
 */
@ApplicationScoped
@Priority(40)
class ExclusionIsDue implements DueAct {
    private final SuspensionNotices notices;
    private final RepaymentSchedules schedules;
    private final Memberships memberships;
    private final Facts facts;
    private final RecordingFacts recording;
    private final BusinessClock clock;

    ExclusionIsDue(
            SuspensionNotices notices,
            RepaymentSchedules schedules,
            Memberships memberships,
            Facts facts,
            RecordingFacts recording,
            BusinessClock clock) {
        this.notices = notices;
        this.schedules = schedules;
        this.memberships = memberships;
        this.facts = facts;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership-excluded";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        var today = LocalDate.ofInstant(now, clock.zone());
        return notices.receivedBy(Arrears.latestNotice(today)).stream()
                .map(notice -> new Due(subject(notice), day(notice)))
                .filter(due -> !due.on().isAfter(today))
                .toList();
    }

    @Override
    public boolean perform(Due due) {
        var held = memberships.held(UUID.fromString(due.subject().split("/")[0]));
        var notice = notices.known(held.id(), null)
                .filter(found -> subject(found).equals(due.subject()))
                .filter(found -> !day(found).isAfter(clock.today()));
        var course = new Course(facts.counting(held.id(), null));
        if (notice.isEmpty() || course.suspension().isEmpty()) {
            return false;
        }
        var day = day(notice.get());
        notices.close(held.id(), clock.instant());
        if (!course.overOn(day)) {
            recording.record(
                    held,
                    NewFact.of(FactKind.EXCLUDED, day)
                            .provision(Arrears.PROVISION)
                            .reference(notice.get().reference()));
        }
        return true;
    }

    private LocalDate day(SuspensionNotice notice) {
        return Arrears.exclusionDay(
                notice.receivedOn(),
                schedules
                        .known(notice.membership(), null)
                        .map(RepaymentSchedule::endsOn)
                        .orElse(null));
    }

    private static String subject(SuspensionNotice notice) {
        return notice.membership() + "/" + notice.id();
    }
}
