package itu.contribution.history;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why a question about the record is not answered. */
enum HistoryProblem implements ProblemType {
    KNOWN_AT_IN_FUTURE;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 422;
    }
}
