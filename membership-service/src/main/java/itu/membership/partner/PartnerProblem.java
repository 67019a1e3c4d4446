package itu.membership.partner;

import itu.platform.problem.ProblemType;

/** Why a partner's profile is not read or recorded. */
enum PartnerProblem implements ProblemType {
    PARTNER_PROFILE_NOT_FOUND(404),
    THEME_UNKNOWN(422);

    private final int status;

    PartnerProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
