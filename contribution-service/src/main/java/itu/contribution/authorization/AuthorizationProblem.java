package itu.contribution.authorization;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why an authorization is refused. */
enum AuthorizationProblem implements ProblemType {
    /** A fact that is not on record, or one that does not fit the others; the errors say which. */
    AUTHORIZATION_INVALID;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
