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
        if (target.getHost() == null || target.getUserInfo() != null || target.getFragment() != null) {
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

    private static boolean inner(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(TargetGuard::inner);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean inner(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal(address.getAddress());
    }

    /** fc00::/7 and 100.64.0.0/10, which the JDK does not call local. */
    private static boolean uniqueLocal(byte[] address) {
        return address.length == 16
                ? (address[0] & 0xfe) == 0xfc
                : (address[0] & 0xff) == 100 && (address[1] & 0xc0) == 64;
    }
}
