package itu.notification.dispatch;

import java.util.Locale;

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
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
