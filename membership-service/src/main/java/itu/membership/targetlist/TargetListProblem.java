package itu.membership.targetlist;

import itu.platform.problem.ProblemType;

/** Why a target list is refused. */
enum TargetListProblem implements ProblemType {
    TARGET_LIST_NOT_FOUND(404),
    /** Nobody fits the criteria. */
    TARGET_LIST_EMPTY(422),
    /** More addressees than one list may have. */
    TARGET_LIST_TOO_LARGE(422);

    private final int status;

    TargetListProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
