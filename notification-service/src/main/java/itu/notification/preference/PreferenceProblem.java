package itu.notification.preference;

import itu.platform.problem.ProblemType;

/** What a request by a link can be refused for. */
enum PreferenceProblem implements ProblemType {
    LINK_UNKNOWN(404),
    ONE_CLICK_EXPECTED(400),
    TOO_MANY_PREFERENCE_REQUESTS(429);

    private final int status;

    PreferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
