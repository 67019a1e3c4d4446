package itu.notification.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.ReplyKind;
import itu.notification.meeting.rules.Places;
import itu.notification.page.CampaignReplies;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Takes an answer to an invitation in; a later one of the same addressee takes its place. */
@ApplicationScoped
class AnsweringInvitation {
    private final Meetings meetings;
    private final InvitationLists lists;
    private final InvitationAnswers answers;
    private final Eligibility eligibility;
    private final GivingPlaces places;
    private final MeetingEvents events;
    private final CampaignReplies replies;
    private final Audit audit;
    private final BusinessClock clock;

    AnsweringInvitation(
            Meetings meetings,
            InvitationLists lists,
            InvitationAnswers answers,
            Eligibility eligibility,
            GivingPlaces places,
            MeetingEvents events,
            CampaignReplies replies,
            Audit audit,
            BusinessClock clock) {
        this.meetings = meetings;
        this.lists = lists;
        this.answers = answers;
        this.eligibility = eligibility;
        this.places = places;
        this.events = events;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An answer as it comes in.
     *
     * @param representedBy who speaks for the addressee; only with REPRESENTED
     * @param delegates names, with consent only
     * @param consent that the names may be kept for the meeting
     * @param sessions that somebody will come to
     */
    record NewAnswer(
            @NotNull InvitationAnswer.Choice choice,
            @Nullable @Size(max = 200) String representedBy,
            @Nullable @Size(max = 2_000) String delegates,
            boolean consent,
            @NotNull @Size(max = 200) List<@NotNull UUID> sessions) {}

    private record AuditedAnswer(String meeting, String addressee, InvitationAnswer.Choice choice) {}

    /**
     * Takes an answer in; the same once more changes nothing.
     *
     * @param letter the letter that led here; null when none did
     * @throws itu.platform.problem.ProblemException 404 when the addressee is not invited, 409 when the meeting is cancelled or over,
     *     or a session is cancelled, 422 for a session that is not open to it
     */
    @Transactional
    InvitationAnswer answer(String key, String addressee, NewAnswer asked, CampaignReplies.@Nullable Recipient letter) {
        var meeting = meetings.hold(key);
        requireInvited(key, addressee);
        Scheduling.ahead(meeting, clock.instant());
        var sessions = asked.choice() == InvitationAnswer.Choice.NO
                ? List.<UUID>of()
                : asked.sessions().stream().distinct().sorted().toList();
        sessions.forEach(id -> requireEligible(meeting, meetings.session(key, id), addressee));
        var before = answers.last(key, addressee);
        var names = asked.consent() ? blankToNull(asked.delegates()) : null;
        var represented =
                asked.choice() == InvitationAnswer.Choice.REPRESENTED ? blankToNull(asked.representedBy()) : null;
        var answer = new InvitationAnswer(
                Ids.next(),
                key,
                addressee,
                before.map(InvitationAnswer::number).orElse(0) + 1,
                asked.choice(),
                represented,
                names,
                sessions,
                clock.instant());
        if (before.filter(last -> same(last, answer)).isPresent()) {
            return before.get();
        }
        var had = givenUp(before, answer);
        answers.enter(answer);
        audit.record(AuditEntry.created(
                "invitation-answered", "meeting", key, new AuditedAnswer(key, addressee, answer.choice())));
        if (addressee.indexOf('@') < 0) {
            events.answered(answer);
        }
        if (letter != null) {
            replies.answered(letter, ReplyKind.INVITATION, key, answer.id().toString(), answer.receivedAt());
        }
        places.acknowledge(meeting, answer, null);
        had.forEach((session, then) -> places.tellThoseWhoMovedUp(meeting, session, then));
        return answer;
    }

    /** The sessions that an answer leaves, with those who have places in them until then. */
    private Map<MeetingSession, Places> givenUp(Optional<InvitationAnswer> before, InvitationAnswer now) {
        var left = new HashMap<MeetingSession, Places>();
        before.map(InvitationAnswer::sessions).orElse(List.of()).stream()
                .filter(id -> !now.sessions().contains(id))
                .map(id -> meetings.session(now.meeting(), id))
                .filter(session -> session.capacity() != null)
                .forEach(session -> left.put(session, places.given(session)));
        return left;
    }

    /**
     * Makes sure that somebody was invited.
     *
     * @throws itu.platform.problem.ProblemException 404 when not
     */
    void requireInvited(String meeting, String addressee) {
        if (!lists.invited(meeting, addressee, false)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }

    private void requireEligible(Meeting meeting, MeetingSession session, String addressee) {
        if (session.cancelled()) {
            throw Problem.of(MeetingProblem.MEETING_CANCELLED)
                    .with("meeting", session.id().toString())
                    .toException();
        }
        var ground = eligibility.of(meeting, session, addressee);
        if (!ground.eligible()) {
            throw Problem.of(MeetingProblem.NOT_ELIGIBLE)
                    .with("session", session.id().toString())
                    .with("ground", ground.name())
                    .toException();
        }
    }

    private static boolean same(InvitationAnswer last, InvitationAnswer now) {
        return last.choice() == now.choice()
                && Objects.equals(last.representedBy(), now.representedBy())
                && Objects.equals(last.delegates(), now.delegates())
                && last.sessions().equals(now.sessions());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
