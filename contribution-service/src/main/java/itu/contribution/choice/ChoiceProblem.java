package itu.contribution.choice;

import itu.platform.problem.ProblemType;

/** Why nothing can be said of a contributor's choice. */
enum ChoiceProblem implements ProblemType {
    /** Nothing to compare with. */
    PRESENT_CLASS_UNKNOWN,
    /** No class can be chosen for a period that is over. */
    PERIOD_OVER;

    @Override
    public int status() {
        return 409;
    }
}
