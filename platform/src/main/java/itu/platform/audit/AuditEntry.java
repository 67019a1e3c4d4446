package itu.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * One change to record.
 *
 * @param action what was done, in the past tense and kebab-case: {@code declaration-submitted}
 * @param subjectType kind of the thing changed
 * @param subject its id
 * @param before its state before, or null when it was made
 * @param after its state after, or null when it is gone
 * @param reason the caller's reason, where the act needs one
 */
public record AuditEntry(
        String action,
        String subjectType,
        String subject,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String reason) {
    public static AuditEntry created(String action, String subjectType, String subject, Object after) {
        return new AuditEntry(action, subjectType, subject, null, after, null);
    }
}
