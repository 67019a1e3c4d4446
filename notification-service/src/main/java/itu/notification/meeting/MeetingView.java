package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.InvitationDeadline;

/**
 * A meeting.
 *
 * @param invitationDeadline last day for the invitations, and the provision that says so; absent where none does
 * @param preparatory keys of the meetings that prepare it; absent in lists
 * @param sessions in the order of their time; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        @Schema(examples = "WTDC-21") String key,
        MeetingKind kind,
        @Nullable String partOf,
        Map<String, String> names,
        LocalDate opensOn,
        LocalDate closesOn,
        String place,
        String zone,
        @Nullable InvitationDeadline invitationDeadline,
        boolean synthetic,
        @Nullable List<String> preparatory,
        @Nullable List<SessionView> sessions) {

    record SessionView(
            UUID id,
            Map<String, String> titles,
            MeetingSession.Access access,
            boolean chathamHouse,
            Instant startsAt,
            Instant endsAt) {
        static SessionView of(MeetingSession session) {
            return new SessionView(
                    session.id(),
                    session.titles(),
                    session.access(),
                    session.chathamHouse(),
                    session.startsAt(),
                    session.endsAt());
        }
    }

    static MeetingView of(Meeting meeting) {
        return of(meeting, null, null);
    }

    static MeetingView of(
            Meeting meeting, @Nullable List<String> preparatory, @Nullable List<MeetingSession> sessions) {
        return new MeetingView(
                meeting.key(),
                meeting.kind(),
                meeting.partOf(),
                meeting.names(),
                meeting.opensOn(),
                meeting.closesOn(),
                meeting.place(),
                meeting.zone(),
                meeting.invitationDeadline().orElse(null),
                meeting.synthetic(),
                preparatory,
                sessions == null ? null : sessions.stream().map(SessionView::of).toList());
    }
}
