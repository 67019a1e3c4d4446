package itu.notification.bounce;

import itu.platform.problem.ProblemType;

/** What a report of returned mail can be refused for. */
enum BounceProblem implements ProblemType {
    WEBHOOK_SIGNATURE_INVALID(400),
    WEBHOOK_NOT_SET_UP(404),
    REPORT_EMPTY(422);

    private final int status;

    BounceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
