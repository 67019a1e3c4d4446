package itu.platform.security;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Not ready until the identity provider has given its keys, without which no token can be judged. From then on always up:
 * the keys are kept, and a provider that is away for a while keeps nobody out who holds a token.
 */
@Readiness
@ApplicationScoped
class IdentityProviderState implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IdentityProviderState.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TenantConfigBean tenants;

    IdentityProviderState(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var known = tenants.getDefaultTenant().ready();
        return HealthCheckResponse.named("identity provider")
                .status(known)
                .withData("state", known ? "its keys are known" : "not reached yet; no token can be judged")
                .build();
    }

    @Scheduled(every = "${suite.identity.ask-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        var tenant = tenants.getDefaultTenant();
        if (tenant.ready()) {
            return;
        }
        try {
            tenant.initialize().await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.debugf("The identity provider does not answer: %s", e.getMessage());
        }
    }
}
