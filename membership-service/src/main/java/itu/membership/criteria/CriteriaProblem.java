package itu.membership.criteria;

import itu.platform.problem.ProblemType;

/** Why criteria are refused. */
enum CriteriaProblem implements ProblemType {
    /** Criteria that do not fit each other, or an addressee that is not one. */
    CRITERIA_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
