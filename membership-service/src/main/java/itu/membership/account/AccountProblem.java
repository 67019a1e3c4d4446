package itu.membership.account;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why no account is shown. */
enum AccountProblem implements ProblemType {
    ACCOUNT_NOT_FOUND(404);

    private final int status;

    AccountProblem(int status) {
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
