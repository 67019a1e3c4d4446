package itu.membership.person;

import itu.platform.problem.ProblemType;

/** Why something about a contact is refused. No text of a refusal repeats what tells who a person is. */
enum PersonProblem implements ProblemType {
    /** Unknown, or another holder's. */
    CONTACT_NOT_FOUND(404),
    DESIGNATION_NOT_FOUND(404),
    /** Values that do not fit each other or the register; the errors say which. */
    CONTACT_INVALID(422),
    /** Somebody of the holder has the same address and the same role already. */
    CONTACT_ALREADY_HELD(409),
    /** The person has the same role already at the time. */
    ALREADY_DESIGNATED(409),
    DESIGNATION_ENDED(409),
    CONTACT_ERASED(409),
    /** What was not given cannot be withdrawn. */
    CONSENT_NOT_GIVEN(422);

    private final int status;

    PersonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
