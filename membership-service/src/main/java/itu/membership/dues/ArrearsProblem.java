package itu.membership.dues;

import itu.platform.problem.ProblemType;

/** Why an act on arrears is refused. */
enum ArrearsProblem implements ProblemType {
    /** Only a suspended member receives a notice of suspension. */
    MEMBERSHIP_NOT_SUSPENDED(409),
    /** Nothing is open that a schedule could repay. */
    NOTHING_IN_ARREARS(409),
    /** An assumed day of receipt needs its grounds. */
    ASSUMPTION_UNFOUNDED(422);

    private final int status;

    ArrearsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
