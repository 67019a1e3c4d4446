package itu.local;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a service is told by environment variables, beside those of the launcher, which it inherits. */
record ServiceEnvironment(Layout layout, Settings settings, Databases databases, LocalDate businessDate) {
    private static final String SIGNING_SECRET = "SUITE_SIGNING_SECRET";
    private static final String JSON_LOGS = "QUARKUS_LOG_CONSOLE_JSON_ENABLED";

    Map<String, String> of(Service service) {
        var smtp = settings.smtp().split(":", 2);
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "demo");
        environment.put(JSON_LOGS, settings.environment().getOrDefault(JSON_LOGS, "false"));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service.port())));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafka());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.oidc());
        environment.put("SUITE_SMTP_HOST", smtp[0]);
        environment.put("SUITE_SMTP_PORT", smtp.length > 1 ? smtp[1] : "25");
        if (service == Service.CONTRIBUTION) {
            environment.put(SIGNING_SECRET, settings.environment().getOrDefault(SIGNING_SECRET, signingSecret()));
        }
        if (service == Service.NOTIFICATION) {
            // What links in letters lead to, on this machine.
            var door = service.origin(settings);
            environment.put("SUITE_ARCHIVE_PUBLIC_ADDRESS", door);
            environment.put("SUITE_PAGES_BASE", door);
            environment.put("SUITE_PORTAL_DECLARATIONS", Service.CONTRIBUTION.origin(settings) + "/q/swagger-ui");
            environment.put("SUITE_PREFERENCES_PUBLIC_URL", service.api(settings));
            // Beside PostgreSQL's folder, not in it: a restored database must not bring the right to send along.
            environment.put(
                    "SUITE_SEND_RIGHT_FILE", layout.kept("send-right/epoch").toString());
        }
        environment.put("SUITE_CLOCK_MOVABLE", "true");
        environment.put("SUITE_CLOCK_BUSINESS_DATE", businessDate.toString());
        return environment;
    }

    private String signingSecret() {
        return databases.secrets().of("signing");
    }
}
