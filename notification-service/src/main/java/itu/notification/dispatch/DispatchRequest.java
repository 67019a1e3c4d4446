package itu.notification.dispatch;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter is owed.
 *
 * @param subject id of the thing it is about
 * @param facts what the letter will tell, as JSON
 * @param eventId the fact that asked for it
 * @param traceparent the trace that the fact belongs to, as W3C writes it; null while tracing is off
 */
record DispatchRequest(
        Purpose purpose,
        String subject,
        String memberState,
        String facts,
        UUID eventId,
        String correlationId,
        @Nullable String traceparent) {}
