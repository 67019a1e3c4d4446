package itu.contribution.receipt;

import itu.platform.problem.ProblemType;

/** Why a question about a receipt is refused. */
enum ReceiptProblem implements ProblemType {
    /** Number or hash is missing or too long. */
    VERIFICATION_INCOMPLETE(400),
    /** More questions from one address than a person asks. */
    TOO_MANY_REQUESTS(429);

    private final int status;

    ReceiptProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
