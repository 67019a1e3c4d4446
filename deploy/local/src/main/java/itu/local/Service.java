package itu.local;

import java.util.Locale;

/** The services of the suite. Each has a database and a login role of its lower-case name. */
enum Service {
    MEMBERSHIP("membership-service", "/api/membership/v1", Port.MEMBERSHIP),
    CONTRIBUTION("contribution-service", "/api/contributions/v1", Port.CONTRIBUTION),
    NOTIFICATION("notification-service", "/api/notifications/v1", Port.NOTIFICATION);

    private final String module;
    private final String api;
    private final Port port;

    Service(String module, String api, Port port) {
        this.module = module;
        this.api = api;
        this.port = port;
    }

    String module() {
        return module;
    }

    Port port() {
        return port;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    String origin(Settings settings) {
        return "http://localhost:" + settings.port(port);
    }

    String api(Settings settings) {
        return origin(settings) + api;
    }
}
