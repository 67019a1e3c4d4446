package itu.notification.meeting;

/** What kind of meeting; only a conference has a deadline for its invitations. */
enum MeetingKind {
    WTDC,
    PREPARATORY,
    OTHER
}
