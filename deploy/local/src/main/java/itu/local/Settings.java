package itu.local;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the environment says: moved ports, and parts that are given instead of embedded. */
record Settings(Map<String, String> environment) {
    static final String POSTGRES_URL = "SUITE_POSTGRES_URL";

    int port(Port port) {
        var text = value(port.variable());
        try {
            return text.map(Integer::parseInt).orElse(port.usual());
        } catch (NumberFormatException e) {
            throw new SuiteFailure(port.variable() + " must be a port number, not \"" + text.orElse("") + "\".", e);
        }
    }

    /** An administrator's JDBC URL, with user and password in it. */
    Optional<String> givenPostgres() {
        return value(POSTGRES_URL);
    }

    Optional<String> givenKafka() {
        return value("SUITE_KAFKA");
    }

    Optional<String> givenOidc() {
        return value("SUITE_OIDC_URL");
    }

    /** host:port */
    Optional<String> givenSmtp() {
        return value("SUITE_SMTP");
    }

    String kafka() {
        return givenKafka().orElse("127.0.0.1:" + port(Port.KAFKA));
    }

    String oidc() {
        return givenOidc().orElse("http://localhost:" + port(Port.KEYCLOAK) + "/realms/itu-suite");
    }

    String smtp() {
        return givenSmtp().orElse("127.0.0.1:" + port(Port.SMTP));
    }

    /** The ports that a start takes: not those of given parts. */
    Stream<Port> portsToTake() {
        return Stream.of(Port.values()).filter(port -> switch (port) {
            case MEMBERSHIP, CONTRIBUTION, NOTIFICATION -> true;
            case KEYCLOAK -> givenOidc().isEmpty();
            case POSTGRES -> givenPostgres().isEmpty();
            case KAFKA, KAFKA_CONTROLLER -> givenKafka().isEmpty();
            case SMTP, IMAP -> givenSmtp().isEmpty();
        });
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
