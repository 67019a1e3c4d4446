package itu.membership.identifier;

import itu.platform.problem.ProblemType;

/** Why an identifier is not recorded or withdrawn. */
enum IdentifierProblem implements ProblemType {
    IDENTIFIER_NOT_FOUND(404),
    IDENTIFIER_TAKEN(409),
    IDENTIFIER_WITHDRAWN_ALREADY(409),
    IDENTIFIER_INVALID(422);

    private final int status;

    IdentifierProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
