package itu.contribution.authorization;

import itu.platform.problem.ProblemType;

/** Why an authorization is refused. */
enum AuthorizationProblem implements ProblemType {
    /** A fact that is not on record, or one that does not fit the others; the errors say which. */
    AUTHORIZATION_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
