package itu.membership.denunciation;

import itu.platform.problem.ProblemType;

/** Why a denunciation or its withdrawal is refused. */
enum DenunciationProblem implements ProblemType {
    DENUNCIATION_NOT_FOUND(404),
    ALREADY_DENOUNCED(409),
    /** Nothing that could be denounced is held. */
    NOTHING_TO_DENOUNCE(409),
    /** After that day only a new application leads back. */
    DENUNCIATION_TOOK_EFFECT(409),
    DENUNCIATION_WITHDRAWN(409),
    /** A State does not take back what the entity gave, nor the other way round. */
    DENUNCIATION_OF_ANOTHER(409),
    /** What only the secretariat may give, and must give for a letter. */
    LETTER_DETAILS(422);

    private final int status;

    DenunciationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
