package itu.notification.dispatch;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.mail.OutgoingMail;

/**
 * A mail to be given to the server now.
 *
 * @param correlationId of the request that it goes back to
 * @param traceparent the trace it goes on with; null when it was asked for while tracing was off
 */
record Handover(
        UUID dispatch,
        int attempt,
        String purpose,
        String correlationId,
        @Nullable String traceparent,
        OutgoingMail mail) {}
