package itu.notification.dispatch;

import java.util.UUID;

/**
 * Why a letter is owed.
 *
 * @param subject id of the thing it is about
 * @param facts what the letter will tell, as JSON
 * @param eventId the fact that asked for it
 */
record DispatchRequest(
        Purpose purpose, String subject, String memberState, String facts, UUID eventId, String correlationId) {}
