package itu.notification.audience;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why an audience is refused. */
enum AudienceProblem implements ProblemType {
    /** The errors say which member cannot be used. */
    AUDIENCE_INVALID;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
