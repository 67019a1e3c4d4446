package itu.membership.register;

import itu.platform.problem.ProblemType;

/** The refusals of this service's own. */
public enum MembershipProblem implements ProblemType {
    MEMBER_STATE_NOT_FOUND(404),
    QUERY_INVALID(400);

    private final int status;

    MembershipProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
