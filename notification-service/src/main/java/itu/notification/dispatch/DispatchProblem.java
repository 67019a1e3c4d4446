package itu.notification.dispatch;

import itu.platform.problem.ProblemType;

/** What an act on a dispatch can be refused for. */
enum DispatchProblem implements ProblemType {
    REASON_REQUIRED(400),
    DISPATCH_NOT_FAILED(409);

    private final int status;

    DispatchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
