package itu.notification.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.memberstate.MemberStates;

/** Whether an addressee may take part in a session. */
@ApplicationScoped
class Eligibility {
    private static final Pattern MEMBER_STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ORGANIZATION = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final InvitationLists lists;
    private final MemberStates states;

    Eligibility(InvitationLists lists, MemberStates states) {
        this.lists = lists;
        this.states = states;
    }

    /** Why somebody may take part, or may not. */
    enum Ground {
        OPEN_TO_ALL(true),
        MEMBER_STATE(true),
        MEMBERSHIP_HELD(true),
        INVITED(true),
        NO_MEMBERSHIP(false),
        NOT_INVITED(false);

        private final boolean eligible;

        Ground(boolean eligible) {
            this.eligible = eligible;
        }

        boolean eligible() {
            return eligible;
        }
    }

    /** Judged on the day of the session: a membership must be held then, as far as this service was told. */
    Ground of(Meeting meeting, MeetingSession session, String addressee) {
        return switch (session.access()) {
            case PUBLIC -> Ground.OPEN_TO_ALL;
            case BY_INVITATION -> lists.invited(meeting.key(), addressee, true) ? Ground.INVITED : Ground.NOT_INVITED;
            case MEMBERS_ONLY -> member(meeting, session, addressee);
        };
    }

    private Ground member(Meeting meeting, MeetingSession session, String addressee) {
        if (MEMBER_STATE.matcher(addressee).matches()) {
            return states.findByIdOptional(addressee).isPresent() ? Ground.MEMBER_STATE : Ground.NO_MEMBERSHIP;
        }
        var day = LocalDate.ofInstant(session.startsAt(), ZoneId.of(meeting.zone()));
        return ORGANIZATION.matcher(addressee).matches() && lists.member(UUID.fromString(addressee), day)
                ? Ground.MEMBERSHIP_HELD
                : Ground.NO_MEMBERSHIP;
    }
}
