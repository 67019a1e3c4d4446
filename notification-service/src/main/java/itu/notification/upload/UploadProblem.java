package itu.notification.upload;

import itu.platform.problem.ProblemType;

/** Why a list of recipients is refused, or not found. */
enum UploadProblem implements ProblemType {
    UPLOADED_LIST_NOT_FOUND(404),
    /** No row of the file can be used. */
    UPLOADED_LIST_EMPTY(422);

    private final int status;

    UploadProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
