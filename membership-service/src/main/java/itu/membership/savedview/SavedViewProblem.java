package itu.membership.savedview;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why a view is not kept. */
enum SavedViewProblem implements ProblemType {
    VIEW_OF_PERSONS_IS_PRIVATE,
    VIEW_OF_UNKNOWN_LIST,
    VIEW_FILTER_UNKNOWN;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
