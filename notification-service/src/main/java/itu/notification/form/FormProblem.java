package itu.notification.form;

import itu.platform.problem.ProblemType;

/** The refusals of forms. */
enum FormProblem implements ProblemType {
    FORM_EXISTS(409),
    FORM_DEFINITION_INVALID(422),
    FORM_INCOMPLETE(422),
    FORM_PUBLISHED_ALREADY(409),
    FORM_NEEDS_SECOND_PERSON(403),
    FORM_NOT_OPEN(409),
    FORM_CLOSED(409),
    ANSWER_INVALID(422),
    ANSWER_ERASED(409),
    TOO_MANY_ANSWERS(429);

    private final int status;

    FormProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
