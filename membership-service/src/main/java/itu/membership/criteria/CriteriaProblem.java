package itu.membership.criteria;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why criteria are refused. */
enum CriteriaProblem implements ProblemType {
    /** Criteria that do not fit each other, or an addressee that is not one. */
    CRITERIA_INVALID;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
