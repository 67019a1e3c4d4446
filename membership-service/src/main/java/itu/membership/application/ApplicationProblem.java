package itu.membership.application;

import itu.platform.problem.ProblemType;

/** Why something about an application is refused. */
enum ApplicationProblem implements ProblemType {
    APPLICATION_NOT_FOUND(404),
    /** What the form says does not fit together, or what was submitted cannot be changed; the errors say which. */
    APPLICATION_INVALID(422),
    /** The Basic Texts do not open this membership to this applicant; the errors say why. */
    APPLICANT_NOT_ELIGIBLE(422),
    DIRECT_APPLICATION_NOT_ALLOWED(422),
    /** The applicant has applied for the same already. */
    APPLICATION_PENDING(409),
    ALREADY_MEMBER(409),
    /** Somebody has as many undecided applications as one person may have. */
    TOO_MANY_APPLICATIONS(409),
    /** The step is not possible as the application stands. */
    APPLICATION_STEP_NOT_POSSIBLE(409),
    /** What was said of a decision or of an admission does not fit; the errors say which. */
    APPLICATION_STEP_INVALID(422),
    EXEMPTION_NOT_FOUNDED(422);

    private final int status;

    ApplicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
