package itu.notification.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.attendance.rules.MemberGroup;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** Tells on {@code notification.meeting.v1} how many of a group registered and came. */
@ApplicationScoped
class AttendanceEvents {
    private final Outbox outbox;

    AttendanceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.notification.meeting.attendance-recorded.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendanceRecorded(
            String meeting,
            MemberGroup group,
            @Nullable Integer registered,
            @Nullable Integer attended,
            AttendanceBasis basis,
            int number) {}

    void attended(String meeting, AttendanceCount count, int number) {
        outbox.append(new OutgoingEvent(
                "notification.meeting.v1",
                meeting,
                "itu.notification.meeting.attendance-recorded.v1",
                meeting + "/attendance",
                number,
                new AttendanceRecorded(
                        meeting, count.group(), count.registered(), count.attended(), count.basis(), number)));
    }
}
