package itu.notification.sendright;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether there is a right to send. Always up: without it the service reads facts and answers requests all the same. */
@Readiness
class SendRightHealth implements HealthCheck {
    private final SendRight right;

    SendRightHealth(SendRight right) {
        this.right = right;
    }

    @Override
    public HealthCheckResponse call() {
        var standing = right.standing();
        return HealthCheckResponse.named("right to send (information only)")
                .up()
                .withData("held", standing.held())
                .withData("standing", standing.code())
                .build();
    }
}
