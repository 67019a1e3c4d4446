package itu.notification.circular;

import itu.platform.problem.ProblemType;

/** Why a circular letter is refused. */
enum CircularProblem implements ProblemType {
    CIRCULAR_LETTER_NOT_FOUND(404),
    ENCLOSURE_NOT_FOUND(404),
    CIRCULAR_REFERENCE_TAKEN(409),
    /** It stands as it was published; a corrigendum or revision has to be begun first. */
    CIRCULAR_LETTER_PUBLISHED(409),
    /** There is nothing to publish, or nothing published to revise. */
    CIRCULAR_LETTER_STATE(409),
    ENCLOSURE_TWICE(409),
    TOO_MANY_ENCLOSURES(409),
    /** In no style that is in use. */
    CIRCULAR_REFERENCE_UNKNOWN(422),
    /** Codes that are none, texts that lack a language. */
    CIRCULAR_LETTER_NOT_VALID(422),
    /** A language is missing or outdated, or placeholders differ; the findings say which. */
    CIRCULAR_LETTER_NOT_READY(422),
    /** Whoever worked on it cannot publish it. */
    CIRCULAR_NEEDS_FOUR_EYES(422),
    ENCLOSURE_NO_PDF(422);

    private final int status;

    CircularProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
