package itu.notification.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.Places;

/** Gives the places of sessions that have only so many, first come, first served, and writes to whom one is given. */
@ApplicationScoped
class GivingPlaces {
    private final Meetings meetings;
    private final InvitationAnswers answers;
    private final Invitees invitees;
    private final MeetingLetters letters;

    GivingPlaces(Meetings meetings, InvitationAnswers answers, Invitees invitees, MeetingLetters letters) {
        this.meetings = meetings;
        this.answers = answers;
        this.invitees = invitees;
        this.letters = letters;
    }

    /** Who has a place in a session and who waits; with room for all, nobody waits. */
    Places given(MeetingSession session) {
        var asking = answers.asking(session);
        return Places.of(asking, session.capacity() == null ? asking.size() : session.capacity());
    }

    /** Of the sessions of an answer, those that its addressee waits for. */
    List<UUID> waitedFor(InvitationAnswer answer) {
        return sessions(answer).stream()
                .filter(session ->
                        session.capacity() != null && given(session).waiting().contains(answer.addressee()))
                .map(MeetingSession::id)
                .toList();
    }

    /** Writes to whoever waited before and has a place now. */
    void tellThoseWhoMovedUp(Meeting meeting, MeetingSession session, Places before) {
        for (var addressee : given(session).movedUpSince(before)) {
            answers.last(meeting.key(), addressee).ifPresent(answer -> acknowledge(meeting, answer, session.id()));
        }
    }

    /**
     * Writes what is on record of an answer.
     *
     * @param placeGiven the session in which a place became free; null when the answer just came in
     */
    void acknowledge(Meeting meeting, InvitationAnswer answer, @Nullable UUID placeGiven) {
        var waiting = waitedFor(answer);
        var sessions = sessions(answer);
        var on = LocalDate.ofInstant(answer.receivedAt(), ZoneId.of(meeting.zone()));
        for (var invitee : invitees.answered(meeting.key(), answer.addressee())) {
            letters.answered(
                    meeting,
                    answer,
                    on,
                    titles(sessions.stream()
                            .filter(session -> !waiting.contains(session.id()))
                            .toList()),
                    titles(sessions.stream()
                            .filter(session -> waiting.contains(session.id()))
                            .toList()),
                    placeGiven,
                    invitee);
        }
    }

    private List<MeetingSession> sessions(InvitationAnswer answer) {
        return answer.sessions().stream()
                .map(id -> meetings.session(answer.meeting(), id))
                .filter(session -> !session.cancelled())
                .toList();
    }

    /** Titles of several sessions in one, by language tag. */
    private static Map<String, String> titles(List<MeetingSession> sessions) {
        var titles = new LinkedHashMap<String, String>();
        sessions.forEach(session ->
                session.titles().forEach((tag, title) -> titles.merge(tag, title, (all, one) -> all + "; " + one)));
        return titles;
    }
}
