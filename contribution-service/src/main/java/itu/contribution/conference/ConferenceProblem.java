package itu.contribution.conference;

import itu.platform.problem.ProblemType;

/** Why a conference is not scheduled or moved. */
public enum ConferenceProblem implements ProblemType {
    /** Dates that cannot be those of a conference, a period that is none. */
    CONFERENCE_NOT_VALID(422),
    /** The id is taken. */
    CONFERENCE_EXISTS(409);

    private final int status;

    ConferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
