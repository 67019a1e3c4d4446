package itu.membership.feereview;

import java.util.Locale;

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
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
