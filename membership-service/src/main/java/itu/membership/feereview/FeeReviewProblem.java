package itu.membership.feereview;

import itu.platform.problem.ProblemType;

/** Why a question about changed fees is refused. */
enum FeeReviewProblem implements ProblemType {
    /** A change that the category does not know; the errors say which. */
    FEE_CHANGE_INVALID(422);

    private final int status;

    FeeReviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
