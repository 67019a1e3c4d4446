package itu.notification.webhook;

/** What became of a fact that is owed to a webhook. */
public enum DeliveryState {
    PENDING,
    DELIVERED,
    /** Given up after the last attempt; can be sent again. */
    FAILED
}
