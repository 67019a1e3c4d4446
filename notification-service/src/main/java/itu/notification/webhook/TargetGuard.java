package itu.notification.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps webhooks out of the inner network: whoever can name an address must not make the service knock at its own doors. */
@ApplicationScoped
class TargetGuard {
    private static final int LAST_PORT = 0xFFFF;

    private final WebhookConfig config;

    TargetGuard(WebhookConfig config) {
        this.config = config;
    }

    /** Why an address is not called; empty when it may be. Asked when it is given and again before each attempt. */
    Optional<String> objection(String url) {
        URI target;
        try {
            target = URI.create(url);
        } catch (IllegalArgumentException e) {
            return Optional.of("malformed");
        }
        if (target.getHost() == null
                || target.getUserInfo() != null
                || target.getFragment() != null
                || target.getPort() == 0
                || target.getPort() > LAST_PORT) {
            return Optional.of("malformed");
        }
        if (config.internalTargets()) {
            return Optional.empty();
        }
        if (!"https".equals(target.getScheme())) {
            return Optional.of("https");
        }
        return inner(target.getHost()) ? Optional.of("internal") : Optional.empty();
    }

    /** A name that is not known yet is no objection; the attempt looks it up within the time that the JVM keeps this answer. */
    private static boolean inner(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(InnerAddresses::contain);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
