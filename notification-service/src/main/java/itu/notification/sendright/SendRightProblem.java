package itu.notification.sendright;

import itu.platform.problem.ProblemType;

/** What signing in can be refused for. */
enum SendRightProblem implements ProblemType {
    SEND_RIGHT_HELD(409),
    SEND_RIGHT_WITHOUT_FILE(409);

    private final int status;

    SendRightProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
