package itu.contribution.simulation;

import itu.platform.problem.ProblemType;

/** Why a what-if is not answered. */
enum SimulationProblem implements ProblemType {
    /** The call asks Sector Members, whose replies are no base for a total of Member States. */
    NO_CALL_TO_MEMBER_STATES,
    /** States, regions or classes that do not exist, or a State that two assumptions are made about. */
    ASSUMPTIONS_UNUSABLE;

    @Override
    public int status() {
        return 422;
    }
}
