package itu.contribution.classchange;

import itu.platform.problem.ProblemType;

/** Why a change of class outside a call, or its withdrawal, is refused beside the rules on classes. */
enum ChangeProblem implements ProblemType {
    /** It cannot count from the day that was asked for. */
    INCREASE_NOT_FROM_THAT_DAY(422),
    /** It was withdrawn before. */
    INCREASE_WITHDRAWN(409),
    /** It counts already: from then on to withdraw it would be a reduction (CS 165A, CV 480B). */
    INCREASE_IN_EFFECT(409),
    /** No approved authorization of the Council covers it; the errors say why. */
    REDUCTION_NOT_AUTHORIZED(422),
    /** Another reduction rests on the authorization. */
    AUTHORIZATION_USED(409),
    /** The reduction was withdrawn before. */
    REDUCTION_WITHDRAWN(409),
    /** The reduction counts already: from then on the way back is a higher class (CS 165B). */
    REDUCTION_IN_EFFECT(409),
    /** The class was recorded anew after it, so that what was before cannot simply return. */
    CLASS_CHANGED_SINCE(409);

    private final int status;

    ChangeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    static ChangeProblem withdrawn(Direction direction) {
        return direction == Direction.INCREASE ? INCREASE_WITHDRAWN : REDUCTION_WITHDRAWN;
    }

    static ChangeProblem inEffect(Direction direction) {
        return direction == Direction.INCREASE ? INCREASE_IN_EFFECT : REDUCTION_IN_EFFECT;
    }
}
