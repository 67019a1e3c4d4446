package itu.notification.meeting.rules;

import java.time.LocalDate;

/**
 * The last day on which invitations to a World Telecommunication Development Conference may go out: one year before its opening.
 *
 * @param day in the zone of the meeting
 */
public record InvitationDeadline(LocalDate day, String provision) {
    private static final String PROVISION = "CV Art. 25";

    public static InvitationDeadline ofConferenceOpening(LocalDate opensOn) {
        return new InvitationDeadline(opensOn.minusYears(1), PROVISION);
    }
}
