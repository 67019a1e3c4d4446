package itu.contribution.board;

import itu.platform.problem.ProblemType;

/** Why a live board is not opened. */
enum BoardProblem implements ProblemType {
    TOO_MANY_STREAMS(429),
    LAST_EVENT_ID(400);

    private final int status;

    BoardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
