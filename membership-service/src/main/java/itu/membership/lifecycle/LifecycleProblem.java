package itu.membership.lifecycle;

import itu.platform.problem.ProblemType;

/** Why an act on a membership is refused, whatever the act. */
public enum LifecycleProblem implements ProblemType {
    /** It is over on the day of the act; coming back is a new application. */
    MEMBERSHIP_ENDED(409),
    /** Only what awaits its first payment is activated. */
    MEMBERSHIP_NOT_AWAITING_PAYMENT(409),
    /** The day lies before the admission, or in the future where it may not. */
    DAY_NOT_POSSIBLE(422),
    /** A period that ends before it begins. */
    PERIOD_NOT_POSSIBLE(422),
    /** CV 476 knows exemption of international and regional organizations only. */
    EXEMPTION_NOT_FOR_CATEGORY(422),
    /** What the Council exempts does not pay. */
    NOTHING_TO_PAY(422),
    /** Of two overrides on one day none would say which counts. */
    OVERRIDE_STANDS(409),
    OVERRIDE_NOT_FOUND(404),
    /** It has run out already. */
    OVERRIDE_OVER(409);

    private final int status;

    LifecycleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
