package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.InvitationDeadline;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code notification.meeting.v1}, in order per meeting. Nothing about a person. */
@ApplicationScoped
class MeetingEvents {
    private static final String TOPIC = "notification.meeting.v1";

    private final Outbox outbox;

    MeetingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.notification.meeting.scheduled.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scheduled(
            String meeting,
            MeetingKind kind,
            @Nullable String partOf,
            Map<String, String> names,
            LocalDate opensOn,
            LocalDate closesOn,
            String place,
            String zone,
            @Nullable InvitationDeadline invitationDeadline,
            boolean synthetic) {}

    /** Payload of {@code itu.notification.meeting.invitation-answered.v1}; told of Member States and organizations only. */
    record InvitationAnswered(
            String meeting, String addressee, UUID answer, InvitationAnswer.Choice choice, Instant receivedAt) {}

    /** Payload of {@code itu.notification.meeting.attendance-recorded.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendanceRecorded(
            String meeting,
            MemberGroup group,
            @Nullable Integer registered,
            @Nullable Integer attended,
            AttendanceBasis basis,
            int number) {}

    void scheduled(Meeting meeting) {
        append(
                meeting.key(),
                "scheduled",
                meeting.key(),
                1,
                new Scheduled(
                        meeting.key(),
                        meeting.kind(),
                        meeting.partOf(),
                        meeting.names(),
                        meeting.opensOn(),
                        meeting.closesOn(),
                        meeting.place(),
                        meeting.zone(),
                        meeting.invitationDeadline().orElse(null),
                        meeting.synthetic()));
    }

    void answered(InvitationAnswer answer) {
        append(
                answer.meeting(),
                "invitation-answered",
                answer.meeting() + "/" + answer.addressee(),
                answer.number(),
                new InvitationAnswered(
                        answer.meeting(), answer.addressee(), answer.id(), answer.choice(), answer.receivedAt()));
    }

    void attended(String meeting, AttendanceCount count, int number) {
        append(
                meeting,
                "attendance-recorded",
                meeting + "/attendance",
                number,
                new AttendanceRecorded(
                        meeting, count.group(), count.registered(), count.attended(), count.basis(), number));
    }

    private void append(String meeting, String happened, String subject, long sequence, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC, meeting, "itu.notification.meeting." + happened + ".v1", subject, sequence, data));
    }
}
