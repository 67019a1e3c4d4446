package itu.contribution.clarification;

import itu.platform.problem.ProblemType;

/** Why nothing can be added to a clarification. */
enum ClarificationProblem implements ProblemType {
    /** The secretariat has closed it; it can ask anew. */
    CLARIFICATION_CLOSED;

    @Override
    public int status() {
        return 409;
    }
}
