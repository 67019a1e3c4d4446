package itu.contribution.call;

import itu.platform.problem.ProblemType;

/** Why a call is not announced, or its deadline not changed. */
public enum CallProblem implements ProblemType {
    /** What was given makes no call. */
    CALL_NOT_VALID(422),
    /** The reference is taken. */
    CALL_EXISTS(409),
    /** The new deadline is no extension, has passed, or lies beyond the provision's day (CS 161C, 161E, 161H). */
    EXTENSION_NOT_VALID(422),
    /** A conference's move would set a call's deadline before its opening. */
    CALL_OPENS_AFTER_DEADLINE(409),
    /** The classes that the call asked for are on record (CS 161F, 161I). */
    CALL_SETTLED(409);

    private final int status;

    CallProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
