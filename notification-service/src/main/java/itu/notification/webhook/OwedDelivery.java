package itu.notification.webhook;

import java.util.UUID;

/** A fact to be told now. */
record OwedDelivery(UUID id, UUID webhook, UUID event, String body, int attempt) {}
