package itu.notification.suppression;

import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is not to be written to any more.
 *
 * @param mailbox in its normal form
 * @param subject * for all
 * @param detail what led to it, such as the server's answer; null where there is nothing to say
 */
public record NewSuppression(
        String mailbox,
        String subject,
        SuppressionReason reason,
        @Nullable String detail) {}
