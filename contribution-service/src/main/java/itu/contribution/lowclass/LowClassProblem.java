package itu.contribution.lowclass;

import itu.platform.problem.ProblemType;

/** Why a determination or its end is refused. */
enum LowClassProblem implements ProblemType {
    /** Unknown Member State, or dates that do not fit; the errors say which. */
    DETERMINATION_INVALID(422),
    /** It has an end already. */
    DETERMINATION_ENDED(409);

    private final int status;

    LowClassProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
