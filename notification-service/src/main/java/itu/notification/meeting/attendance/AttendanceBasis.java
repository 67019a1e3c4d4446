package itu.notification.meeting.attendance;

/** Where a figure comes from: counted at the door, published by somebody, or invented for the demonstration. */
enum AttendanceBasis {
    COUNTED,
    PUBLISHED,
    SYNTHETIC
}
