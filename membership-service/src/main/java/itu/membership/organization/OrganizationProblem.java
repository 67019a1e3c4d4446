package itu.membership.organization;

import itu.platform.problem.ProblemType;

/** Why the register of organizations refuses. */
enum OrganizationProblem implements ProblemType {
    ORGANIZATION_NOT_FOUND(404),
    ORGANIZATION_IS_ALIAS(409),
    COUNTRY_NOT_REGISTERED(422),
    SEGMENT_UNKNOWN(422),
    PARENT_CIRCLE(422);

    private final int status;

    OrganizationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
