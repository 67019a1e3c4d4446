package itu.notification.memberstate;

/** A status of development that a Member State may have. */
public enum DevelopmentStatus {
    /** Least developed country. */
    LDC,
    /** Landlocked developing country. */
    LLDC,
    /** Small island developing State. */
    SIDS,
    /** Developing (CV 468B). */
    DEVELOPING,
    /** Developing with a low income per head (Resolution 170). */
    LOW_INCOME
}
