package itu.membership.composition;

import itu.platform.problem.ProblemType;

/** Why a count is refused. */
enum CompositionProblem implements ProblemType {
    /** More dimensions than a table can show, or one of them twice. */
    DIMENSIONS_INVALID,
    /** A series without a day, or with too many. */
    SERIES_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
