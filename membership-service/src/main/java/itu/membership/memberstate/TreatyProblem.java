package itu.membership.memberstate;

import itu.membership.memberstate.rules.ActFault;
import itu.platform.problem.ProblemType;

/** Why an act of a State, or what it notified, is not recorded. */
enum TreatyProblem implements ProblemType {
    ACT_TO_COME(422),
    STILL_A_MEMBER_STATE(422),
    NOT_YET_A_MEMBER_STATE(422),
    DENUNCIATION_ON_RECORD(409),
    NO_DENUNCIATION(409),
    WITHDRAWN_BEFORE_RECEIVED(422),
    DENUNCIATION_IN_EFFECT(409);

    private final int status;

    TreatyProblem(int status) {
        this.status = status;
    }

    static TreatyProblem of(ActFault fault) {
        return switch (fault) {
            case STILL_A_MEMBER_STATE -> STILL_A_MEMBER_STATE;
            case NOT_YET_A_MEMBER_STATE -> NOT_YET_A_MEMBER_STATE;
            case DENUNCIATION_ON_RECORD -> DENUNCIATION_ON_RECORD;
            case NO_DENUNCIATION -> NO_DENUNCIATION;
            case WITHDRAWN_BEFORE_RECEIVED -> WITHDRAWN_BEFORE_RECEIVED;
            case DENUNCIATION_IN_EFFECT -> DENUNCIATION_IN_EFFECT;
        };
    }

    @Override
    public int status() {
        return status;
    }
}
