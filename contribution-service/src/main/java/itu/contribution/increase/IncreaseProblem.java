package itu.contribution.increase;

import itu.platform.problem.ProblemType;

/** Why an increase, or its withdrawal, is refused beside the rules on classes. */
enum IncreaseProblem implements ProblemType {
    /** It cannot count from the day that was asked for. */
    INCREASE_NOT_FROM_THAT_DAY(422),
    /** It was withdrawn before. */
    INCREASE_WITHDRAWN(409),
    /** It counts already: from then on to withdraw it would be a reduction (CS 165A, CV 480B). */
    INCREASE_IN_EFFECT(409),
    /** The class was recorded anew after it, so that what was before cannot simply return. */
    CLASS_CHANGED_SINCE(409);

    private final int status;

    IncreaseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
