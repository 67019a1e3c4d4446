package itu.contribution.foureyes;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why a proposal is not decided. */
enum FourEyesProblem implements ProblemType {
    ALREADY_DECIDED,
    SECOND_PERSON_NEEDED;

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return 409;
    }
}
