package itu.notification.suppression;

import itu.platform.problem.ProblemType;

/** What an act on the suppression list can be refused for. */
enum SuppressionProblem implements ProblemType {
    SUBJECT_UNKNOWN(422),
    SUBJECT_STATUTORY(422),
    SUPPRESSION_STANDS(409),
    SUPPRESSION_LIFTED(409),
    SUPPRESSION_OF_THE_HOLDER(422);

    private final int status;

    SuppressionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
