package itu.notification.meeting;

/** What was done to a meeting or a session. */
enum RevisionAct {
    SCHEDULED,
    /** Said otherwise; nobody has to go elsewhere or at another time. */
    CORRECTED,
    MOVED,
    CANCELLED
}
