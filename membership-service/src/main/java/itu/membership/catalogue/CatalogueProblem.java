package itu.membership.catalogue;

import itu.platform.problem.ProblemType;

/** Why a question about fees, or a change of the catalogue, is refused. */
enum CatalogueProblem implements ProblemType {
    NO_CLASS_OF_THE_SCALE(422),
    CLASS_TOO_LOW(422),
    NO_CLASS_TO_CHOOSE(422),
    /** What of a fee does not fit; the errors say it. */
    FEE_INVALID(422),
    LATER_FEE_ON_RECORD(409),
    FEE_NOT_FOUND(404),
    NO_FEE_ON_RECORD(404),
    /** What of a question does not fit; the errors say it. */
    FEE_QUESTION_INVALID(422);

    private final int status;

    CatalogueProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
