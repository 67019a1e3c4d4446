package itu.notification.dispatch;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter is owed.
 *
 * @param purpose code of the {@link Purpose}
 * @param subject what the letter is about, as the event names it; there is one letter per purpose, subject and State
 * @param memberState ISO 3166-1 alpha-3
 * @param facts what the letter will tell, as JSON
 * @param eventId the fact that asked for it
 * @param traceparent the trace that the fact belongs to, as W3C writes it; null while tracing is off
 */
@Embeddable
record DispatchRequest(
        String purpose,
        String subject,
        String memberState,
        String facts,
        UUID eventId,
        String correlationId,
        @Nullable String traceparent) {}
