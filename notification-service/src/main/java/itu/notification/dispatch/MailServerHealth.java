package itu.notification.dispatch;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the mail server could be reached. Always up: letters wait in the queue while it is away, and a service that
 * reads facts and answers requests must not be taken out for that.
 */
@Readiness
class MailServerHealth implements HealthCheck {
    private final DispatchLoop loop;

    MailServerHealth(DispatchLoop loop) {
        this.loop = loop;
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = loop.trouble();
        return HealthCheckResponse.named("mail server")
                .up()
                .withData("reachable", trouble == null)
                .withData("trouble", trouble == null ? "none" : trouble)
                .build();
    }
}
