package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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

    /** Payload of {@code itu.notification.meeting.moved.v1} and {@code corrected.v1}: the meeting as it stands now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Restated(
            String meeting,
            int revision,
            Map<String, String> names,
            LocalDate opensOn,
            LocalDate closesOn,
            String place,
            String zone,
            @Nullable InvitationDeadline invitationDeadline,
            boolean synthetic) {}

    /** Payload of {@code itu.notification.meeting.cancelled.v1}. */
    record Cancelled(String meeting, int revision, boolean synthetic) {}

    void scheduled(Meeting meeting) {
        append(
                meeting.key(),
                "scheduled",
                meeting.key(),
                meeting.revision(),
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

    void revised(Meeting meeting, RevisionAct act) {
        append(
                meeting.key(),
                act.name().toLowerCase(Locale.ROOT),
                meeting.key(),
                meeting.revision(),
                act == RevisionAct.CANCELLED
                        ? new Cancelled(meeting.key(), meeting.revision(), meeting.synthetic())
                        : restated(meeting));
    }

    private static Restated restated(Meeting meeting) {
        return new Restated(
                meeting.key(),
                meeting.revision(),
                meeting.names(),
                meeting.opensOn(),
                meeting.closesOn(),
                meeting.place(),
                meeting.zone(),
                meeting.invitationDeadline().orElse(null),
                meeting.synthetic());
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

    private void append(String meeting, String happened, String subject, long sequence, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC, meeting, "itu.notification.meeting." + happened + ".v1", subject, sequence, data));
    }
}
