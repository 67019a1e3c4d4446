package itu.membership.application;

/** How something reached the secretariat. */
enum Channel {
    /** Entered by the applicant or its Member State. */
    PORTAL,
    LETTER,
    EMAIL
}
