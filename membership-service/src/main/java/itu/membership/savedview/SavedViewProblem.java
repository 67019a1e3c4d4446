package itu.membership.savedview;

import itu.platform.problem.ProblemType;

/** Why a view is not kept. */
enum SavedViewProblem implements ProblemType {
    VIEW_OF_PERSONS_IS_PRIVATE;

    @Override
    public int status() {
        return 422;
    }
}
