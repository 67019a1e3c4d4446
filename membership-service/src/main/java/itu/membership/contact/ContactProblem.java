package itu.membership.contact;

import itu.platform.problem.ProblemType;

/** Why a question about contacts is refused. */
enum ContactProblem implements ProblemType {
    /** No such organization, or not one of the caller's. */
    ORGANIZATION_NOT_FOUND(404);

    private final int status;

    ContactProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
