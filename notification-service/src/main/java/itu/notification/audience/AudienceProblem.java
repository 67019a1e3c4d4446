package itu.notification.audience;

import itu.platform.problem.ProblemType;

/** Why an audience is refused. */
enum AudienceProblem implements ProblemType {
    /** The errors say which member cannot be used. */
    AUDIENCE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
