package itu.contribution.foureyes;

import itu.platform.problem.ProblemType;

/** Why a proposal is not decided. */
enum FourEyesProblem implements ProblemType {
    ALREADY_DECIDED,
    SECOND_PERSON_NEEDED;

    @Override
    public int status() {
        return 409;
    }
}
