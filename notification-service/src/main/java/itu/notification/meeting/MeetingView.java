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
 * @param revision counts what was said about it; 1 is what was first put on record
 * @param cancelled present and true once it does not take place
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
        int revision,
        @Nullable Boolean cancelled,
        @Nullable List<String> preparatory,
        @Nullable List<SessionView> sessions) {

    /** @param capacity how many addressees have a place; absent means all who come */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            UUID id,
            Map<String, String> titles,
            MeetingSession.Access access,
            boolean chathamHouse,
            Instant startsAt,
            Instant endsAt,
            @Nullable Integer capacity,
            int revision,
            @Nullable Boolean cancelled) {
        static SessionView of(MeetingSession session) {
            return new SessionView(
                    session.id(),
                    session.titles(),
                    session.access(),
                    session.chathamHouse(),
                    session.startsAt(),
                    session.endsAt(),
                    session.capacity(),
                    session.revision(),
                    session.cancelled() ? true : null);
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
                meeting.revision(),
                meeting.cancelled() ? true : null,
                preparatory,
                sessions == null ? null : sessions.stream().map(SessionView::of).toList());
    }
}
