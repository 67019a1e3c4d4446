package itu.notification.dispatch;

/** Fired inside a transaction that gives the queue something to do. */
record QueueChanged() {}
