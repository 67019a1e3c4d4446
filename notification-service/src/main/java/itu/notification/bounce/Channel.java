package itu.notification.bounce;

/** How it became known that a mail came back. */
enum Channel {
    MAILBOX,
    WEBHOOK,
    UPLOAD
}
