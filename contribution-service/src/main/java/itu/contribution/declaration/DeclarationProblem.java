package itu.contribution.declaration;

import java.util.Locale;

import itu.platform.problem.ProblemType;

/** Why a declaration is refused. */
enum DeclarationProblem implements ProblemType {
    /** CV 468, 469. */
    CLASS_NOT_ON_SCALE(422),
    /** CS 165 or CV 468A, at the definitive stage. */
    CLASS_NOT_ALLOWED(422),
    /** The call has not opened. */
    CALL_NOT_OPEN(409),
    /** Fields that only the secretariat may fill, or must fill for a letter or e-mail. */
    RECEIPT_DETAILS(422);

    private final int status;

    DeclarationProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
