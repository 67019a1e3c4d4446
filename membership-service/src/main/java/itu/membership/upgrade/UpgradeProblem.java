package itu.membership.upgrade;

import itu.platform.problem.ProblemType;

/** Why a step up is refused. */
enum UpgradeProblem implements ProblemType {
    /** Only Associates are upgraded. */
    NOT_AN_ASSOCIATE(422),
    /** The membership that would be upgraded is not active on the day. */
    ASSOCIATE_NOT_ACTIVE(409),
    /** A further Sector is for those who are Sector Members of one; others apply. */
    NOT_A_SECTOR_MEMBER(422),
    /** One membership per Sector (CV 480A). */
    SECTOR_HELD_ALREADY(409),
    /** An Associate of the Sector becomes its Sector Member by an upgrade, so that it does not pay twice. */
    UPGRADE_INSTEAD(409),
    UNITS_NOT_ON_SCALE(422),
    UNITS_TOO_LOW(422);

    private final int status;

    UpgradeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
