package itu.membership.savedview;

import itu.platform.problem.ProblemType;

/** Why a view is not kept. */
enum SavedViewProblem implements ProblemType {
    VIEW_OF_PERSONS_IS_PRIVATE,
    VIEW_OF_UNKNOWN_LIST,
    VIEW_FILTER_UNKNOWN;

    @Override
    public int status() {
        return 422;
    }
}
