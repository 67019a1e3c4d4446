package itu.notification.meeting.attendance;

/** What became of a registration. */
enum Presence {
    REGISTERED,
    ATTENDED,
    /** Taken back, or entered by mistake; counts nowhere. */
    WITHDRAWN
}
