package itu.membership.dues;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.membership.Membership;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on arrears that are none of the membership's own: told on its topic, in its order. */
@ApplicationScoped
class ArrearsEvents {
    private static final String TOPIC = "membership.membership.v1";

    private final Outbox outbox;

    ArrearsEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.membership.membership.suspension-notice-received.v1}. */
    record NoticeReceived(
            UUID membership, UUID organization, LocalDate receivedOn, boolean assumed, LocalDate exclusionFrom) {}

    /** Payload of {@code itu.membership.membership.repayment-schedule-agreed.v1}. */
    record ScheduleAgreed(UUID membership, UUID organization, LocalDate agreedOn, LocalDate endsOn, String reference) {}

    void received(Membership held, SuspensionNotice notice, LocalDate exclusionFrom) {
        tell(
                held,
                "suspension-notice-received",
                new NoticeReceived(
                        held.id(), held.organization(), notice.receivedOn(), notice.assumed(), exclusionFrom));
    }

    void agreed(Membership held, RepaymentSchedule schedule) {
        tell(
                held,
                "repayment-schedule-agreed",
                new ScheduleAgreed(
                        held.id(), held.organization(), schedule.agreedOn(), schedule.endsOn(), schedule.reference()));
    }

    private void tell(Membership held, String what, Object payload) {
        var id = held.id().toString();
        outbox.append(
                new OutgoingEvent(TOPIC, id, "itu.membership.membership." + what + ".v1", id, held.version(), payload));
    }
}
