package itu.membership.merge;

import itu.platform.problem.ProblemType;

/** Why an organization does not become an alias, or does not cease to be one. */
enum MergeProblem implements ProblemType {
    MERGE_NOT_FOUND(404),
    MERGE_UNDONE_ALREADY(409),
    MEMBERSHIPS_CLASH(409),
    PARENT_AND_SUBSIDIARY(409),
    MERGE_WITH_ITSELF(422);

    private final int status;

    MergeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
