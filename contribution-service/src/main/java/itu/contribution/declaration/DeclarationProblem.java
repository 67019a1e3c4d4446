package itu.contribution.declaration;

import itu.platform.problem.ProblemType;

/** Why a declaration, or an act on one, is refused. */
enum DeclarationProblem implements ProblemType {
    /** CV 468, 469. */
    CLASS_NOT_ON_SCALE(422),
    /** CS 165 or CV 468A, at the definitive stage. */
    CLASS_NOT_ALLOWED(422),
    /** The call has not opened. */
    CALL_NOT_OPEN(409),
    /** Fields that only the secretariat may fill, or must fill for a letter or e-mail. */
    RECEIPT_DETAILS(422),
    /** It was replaced or withdrawn. */
    DECLARATION_NOT_STANDING(409),
    /** The definitive day has passed: CS 161E, 161F; for Sector Members CS 161H, 161I. */
    CLASS_FIXED(409),
    /** A correction that changes nothing. */
    NOTHING_TO_CORRECT(422),
    /** Only a late reply needs to be accepted. */
    REPLY_NOT_LATE(409),
    ALREADY_ACCEPTED(409);

    private final int status;

    DeclarationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
