package itu.contribution.attachment;

import itu.platform.problem.ProblemType;

/** Why a scan is not taken. */
enum AttachmentProblem implements ProblemType {
    /** Its content is none of the forms taken. */
    NO_SCAN(422),
    /** The same content is attached already. */
    ATTACHED_ALREADY(409),
    /** The declaration has as many as it may. */
    TOO_MANY_ATTACHMENTS(409);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
