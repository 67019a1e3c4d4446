package itu.membership.bulk;

import itu.platform.problem.ProblemType;

/** The refusals about imports. */
enum BulkProblem implements ProblemType {
    OPERATION_NOT_FOUND(404),
    OPERATION_ENDED(409),
    REPORT_FORGOTTEN(404);

    private final int status;

    BulkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
