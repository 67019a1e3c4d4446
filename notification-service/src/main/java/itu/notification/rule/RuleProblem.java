package itu.notification.rule;

import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.problem.ProblemType;

/** What a change of a letter rule can be refused for. */
enum RuleProblem implements ProblemType {
    ROLE_NOT_HEEDED(422);

    private final int status;

    RuleProblem(int status) {
        this.status = status;
    }

    ProblemException toException() {
        return Problem.of(this).toException();
    }

    @Override
    public int status() {
        return status;
    }
}
