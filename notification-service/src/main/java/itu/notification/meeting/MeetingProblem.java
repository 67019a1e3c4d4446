package itu.notification.meeting;

import itu.platform.problem.ProblemType;

/** The refusals of meetings. */
enum MeetingProblem implements ProblemType {
    MEETING_EXISTS(409),
    MEETING_CANCELLED(409),
    MEETING_OVER(409),
    MEETING_INVALID(422),
    INVITATION_LIST_INVALID(422),
    NOT_ELIGIBLE(422);

    private final int status;

    MeetingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
