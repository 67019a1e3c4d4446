package itu.membership.memberstate.rules;

/** What speaks against recording an act of a State. */
public enum ActFault {
    /** It accedes on a day on which it is a Member State still. */
    STILL_A_MEMBER_STATE,
    /** It denounces before it acceded. */
    NOT_YET_A_MEMBER_STATE,
    /** It denounces a second time. */
    DENUNCIATION_ON_RECORD,
    /** It withdraws what it did not denounce. */
    NO_DENUNCIATION,
    WITHDRAWN_BEFORE_RECEIVED,
    /** It withdraws too late. */
    DENUNCIATION_IN_EFFECT
}
