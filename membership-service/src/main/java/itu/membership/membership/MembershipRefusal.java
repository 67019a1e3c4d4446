package itu.membership.membership;

import itu.platform.problem.ProblemType;

/** Why a membership is not made or changed. */
enum MembershipRefusal implements ProblemType {
    MEMBERSHIP_NOT_FOUND(404),
    MEMBERSHIP_HELD_ALREADY(409),
    FACT_NOT_FOUND(404),
    MEMBERSHIP_FORM_INVALID(422);

    private final int status;

    MembershipRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
