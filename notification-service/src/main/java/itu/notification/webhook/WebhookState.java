package itu.notification.webhook;

/** Whether facts are told to a webhook. */
public enum WebhookState {
    ACTIVE,
    /** By its owner, or because it had not answered for days; facts of that time are not told later. */
    PAUSED,
    DELETED
}
