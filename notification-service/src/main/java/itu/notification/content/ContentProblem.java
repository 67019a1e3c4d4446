package itu.notification.content;

import itu.platform.problem.ProblemType;

/** Why a text is refused. */
public enum ContentProblem implements ProblemType {
    /** Words that do not make a text; the errors say where. */
    TEXT_NOT_VALID(422),
    TEMPLATE_NOT_FOUND(404),
    /** No version of that number. */
    VERSION_NOT_FOUND(404),
    TEMPLATE_KEY_TAKEN(409),
    /** Neither a State nor an organization that this service knows. */
    ADDRESSEE_UNKNOWN(422);

    private final int status;

    ContentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
