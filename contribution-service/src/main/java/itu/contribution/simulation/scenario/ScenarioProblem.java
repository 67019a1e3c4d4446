package itu.contribution.simulation.scenario;

import itu.platform.problem.ProblemType;

/** Why a scenario is not compared or shared. */
enum ScenarioProblem implements ProblemType {
    /** A comparison takes two to five scenarios, each once. */
    COMPARISON_SIZE(422),
    /** A scenario has as many open links as it may have. */
    TOO_MANY_LINKS(409);

    private final int status;

    ScenarioProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
