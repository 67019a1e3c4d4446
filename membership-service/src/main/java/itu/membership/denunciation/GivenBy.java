package itu.membership.denunciation;

/** Who may denounce a membership (CV 240). */
enum GivenBy {
    /** The entity itself. */
    ENTITY,
    /** Its Member State. */
    MEMBER_STATE
}
