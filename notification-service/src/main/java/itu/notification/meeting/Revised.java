package itu.notification.meeting;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.InvitationDeadline;

/**
 * What a revision did, or would do.
 *
 * @param meeting as it stands afterwards
 * @param deadlineBefore last day for the invitations as it was; absent where no provision sets one
 * @param deadlineMissed whether the last day for the invitations, as it is now, lies behind us
 * @param sessions that moved with the meeting, as they stand afterwards
 * @param told how many addressees that have answered are written to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Revised(
        RevisionAct act,
        MeetingView meeting,
        @Nullable InvitationDeadline deadlineBefore,
        boolean deadlineMissed,
        List<MeetingView.SessionView> sessions,
        int told) {}
