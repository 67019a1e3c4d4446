package itu.membership.account;

import itu.platform.problem.ProblemType;

/** Why no account is shown. */
enum AccountProblem implements ProblemType {
    ACCOUNT_NOT_FOUND(404);

    private final int status;

    AccountProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
