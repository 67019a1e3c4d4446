package itu.notification.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to.
 *
 * @param status HTTP status of the answer; null when there was none
 * @param error why there was none
 */
record Outcome(@Nullable Integer status, @Nullable String error, long milliseconds) {
    boolean delivered() {
        return status != null && status >= 200 && status < 300;
    }
}
