package itu.local;

/** The ports of a local run, all on loopback and below the range of outgoing connections. */
enum Port {
    MEMBERSHIP("membership-service", 8081),
    CONTRIBUTION("contribution-service", 8082),
    NOTIFICATION("notification-service", 8083),
    KEYCLOAK("Keycloak", 8090),
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KAFKA_CONTROLLER("Kafka's controller", 19093),
    SMTP("the mail sink (SMTP)", 10025),
    IMAP("the mail sink (IMAP)", 10143);

    private final String part;
    private final int usual;

    Port(String part, int usual) {
        this.part = part;
        this.usual = usual;
    }

    String part() {
        return part;
    }

    int usual() {
        return usual;
    }

    String variable() {
        return "SUITE_PORT_" + name();
    }
}
