package itu.membership.memberstate;

/** A list that a State is on or not, and on which a provision rests. */
public enum DevelopmentStatus {
    /** Least developed, by the list of the United Nations (CV 468A). */
    LDC,
    /** Landlocked developing, by the list of the United Nations. */
    LLDC,
    /** Small island developing, by the list of the United Nations. */
    SIDS,
    /** Developing, for the lowest class in ITU-D (CV 468B) and the fees that distinguish it. */
    DEVELOPING,
    /** Developing with a low income per head (Resolution 170). */
    LOW_INCOME
}
