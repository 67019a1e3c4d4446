package itu.membership.duplicate;

import itu.platform.problem.ProblemType;

/** Why nothing is decided about a pair. */
enum DuplicateProblem implements ProblemType {
    SUSPECTED_DUPLICATE_NOT_FOUND(404),
    SUSPECTED_DUPLICATE_DECIDED_ALREADY(409);

    private final int status;

    DuplicateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
