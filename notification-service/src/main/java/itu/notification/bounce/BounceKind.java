package itu.notification.bounce;

/** What is kept of mail that came back. */
enum BounceKind {
    HARD,
    SOFT,
    DELAYED,
    COMPLAINT
}
