package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.dues.rules.Arrears;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Timeline;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/** Suspends members whose dues are open 180 days after the last day to pay in time (Resolution 152). */
@ApplicationScoped
@Priority(50)
class SuspensionIsDue implements DueAct {
    private final AnnualDues dues;
    private final Memberships memberships;
    private final Facts facts;
    private final RecordingFacts recording;
    private final BusinessClock clock;

    SuspensionIsDue(
            AnnualDues dues, Memberships memberships, Facts facts, RecordingFacts recording, BusinessClock clock) {
        this.dues = dues;
        this.memberships = memberships;
        this.facts = facts;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership-suspended";
    }

    /** The subject names the invoice: what is settled, opened again and left open suspends a second time. */
    @Override
    @Transactional
    public List<Due> due(Instant now) {
        var today = LocalDate.ofInstant(now, clock.zone());
        return dues.suspendable(Arrears.latestDueOn(today), Arrears.DAYS_UNTIL_SUSPENSION).stream()
                .flatMap(open -> Optional.ofNullable(open.dueOn()).stream()
                        .map(dueOn -> new Due(subject(open), Arrears.suspensionDay(dueOn))))
                .toList();
    }

    @Override
    public boolean perform(Due due) {
        var parts = due.subject().split("/");
        var held = memberships.held(UUID.fromString(parts[0]));
        var open = dues.standing(held.id(), Integer.parseInt(parts[1]))
                .filter(found -> found.paidOn() == null
                        && found.ofYear().payable()
                        && subject(found).equals(due.subject()));
        return open.flatMap(found -> Optional.ofNullable(found.dueOn()))
                .map(Arrears::suspensionDay)
                .filter(day -> !day.isAfter(clock.today()))
                .flatMap(day -> firstActiveDay(held, day))
                .map(day -> recording.record(
                        held,
                        NewFact.of(FactKind.SUSPENDED, day)
                                .provision(Arrears.PROVISION)
                                .reference("Dues of " + parts[1])))
                .isPresent();
    }

    /** The day itself, or the later one on which the member became active again. */
    private Optional<LocalDate> firstActiveDay(Membership held, LocalDate from) {
        return Timeline.of(facts.counting(held.id(), null)).stream()
                .filter(stretch -> stretch.state() == MembershipState.ACTIVE
                        && (stretch.to() == null || stretch.to().isAfter(from)))
                .reduce((first, second) -> second)
                .map(stretch -> stretch.from().isAfter(from) ? stretch.from() : from);
    }

    private static String subject(Dues dues) {
        return dues.membership() + "/" + dues.year() + "/" + dues.invoicedSequence();
    }
}
