package itu.notification.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.notification.dispatch.DispatchRequest;
import itu.notification.dispatch.LetterTrace;
import itu.notification.dispatch.Requesting;
import itu.platform.events.Ids;

/** Owes the letters about a meeting to one invitee. The calendar entry is among their facts, and goes with them as a file. */
@ApplicationScoped
class MeetingLetters {
    static final String CHANGED = "meeting-changed";
    static final String CANCELLED = "meeting-cancelled";
    static final String ANSWERED = "invitation-answered";

    /** Kinds of letters that bring a calendar entry. */
    static final Set<String> KINDS = Set.of(CHANGED, CANCELLED, ANSWERED);

    private static final String PLACE_GIVEN = "meeting-place-given";
    private static final String MEETING = "meetingNames:meeting opensOn:begins closesOn:ends place";

    private final Requesting requesting;
    private final LetterTrace trace;
    private final ObjectMapper json;

    MeetingLetters(Requesting requesting, LetterTrace trace, ObjectMapper json) {
        this.requesting = requesting;
        this.trace = trace;
        this.json = json;
    }

    /** Says what holds of a meeting now, and what was said before. */
    void changed(Meeting meeting, MeetingDetails before, Invitee to) {
        var facts = facts(meeting, to);
        facts.put("was", before);
        owe(CHANGED, CHANGED, meeting.key() + "/" + meeting.revision(), facts, MEETING, to);
    }

    void cancelled(Meeting meeting, Invitee to) {
        owe(CANCELLED, CANCELLED, meeting.key() + "/" + meeting.revision(), facts(meeting, to), MEETING, to);
    }

    /**
     * Says what is on record of an answer.
     *
     * @param on day of its receipt, in the zone of the meeting
     * @param sessions titles of the sessions with a place, by language tag; likewise those that are waited for
     * @param placeGiven whether it is written because a place became free
     */
    void answered(
            Meeting meeting,
            InvitationAnswer answer,
            LocalDate on,
            Map<String, String> sessions,
            Map<String, String> waiting,
            @Nullable UUID placeGiven,
            Invitee to) {
        var facts = facts(meeting, to);
        facts.put("receivedOn", on);
        facts.put("answer", answer.choice());
        if (!sessions.isEmpty()) {
            facts.put("sessions", sessions);
        }
        if (!waiting.isEmpty()) {
            facts.put("waiting", waiting);
        }
        if (answer.choice() != InvitationAnswer.Choice.YES) {
            facts.remove("calendar");
        }
        owe(
                placeGiven == null ? ANSWERED : PLACE_GIVEN,
                ANSWERED,
                placeGiven == null ? meeting.key() + "/" + answer.number() : placeGiven + "/" + answer.id(),
                facts,
                MEETING + " answer sessions waiting",
                to);
    }

    private static Map<String, Object> facts(Meeting meeting, Invitee to) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("meeting", meeting.key());
        facts.put("meetingNames", meeting.names());
        facts.put("opensOn", meeting.opensOn());
        facts.put("closesOn", meeting.closesOn());
        facts.put("place", meeting.place());
        facts.put("synthetic", meeting.synthetic());
        facts.put("calendar", CalendarEntry.of(meeting));
        facts.put("names", to.names());
        if (to.mailbox() != null && to.language() != null) {
            facts.put("contact", Map.of("mailbox", to.mailbox(), "language", to.language()));
        }
        return facts;
    }

    private void owe(
            String purpose, String letter, String subject, Map<String, Object> facts, String particulars, Invitee to) {
        var id = Ids.next();
        requesting.request(new DispatchRequest(
                purpose,
                subject,
                to.addressee(),
                to.memberState() && to.role() != null ? to.addressee() : null,
                to.role(),
                letter,
                particulars,
                written(facts),
                id,
                id.toString(),
                trace.current()));
    }

    private String written(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a letter could not be written", e);
        }
    }
}
