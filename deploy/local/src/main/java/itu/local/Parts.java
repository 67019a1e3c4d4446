package itu.local;

import java.util.Arrays;
import java.util.List;

/** Puts the suite together: embedded parts, or those that the environment names. */
record Parts(Layout layout, Settings settings, Secrets secrets, Children children, Console console) {
    List<Part> infrastructure() {
        return List.of(postgres(), kafka(), mail(), identity());
    }

    List<Part> services(BusinessDate date) {
        var environment = new ServiceEnvironment(layout, settings, databases(), date.read());
        return Arrays.stream(Service.values())
                .map(service -> (Part) new ServiceProcess(
                        service, layout, service.origin(settings), environment.of(service), children, console))
                .toList();
    }

    KeycloakServer keycloak() {
        return new KeycloakServer(
                layout.keycloakHome(),
                layout.realm(),
                layout.kept("keycloak"),
                settings.port(Port.KEYCLOAK),
                secrets.of("keycloak-admin"),
                layout.log("keycloak"),
                children);
    }

    private Part postgres() {
        return settings.givenPostgres()
                .<Part>map(url -> new GivenPart("PostgreSQL (given)", () -> new Databases(url, secrets).create()))
                .orElseGet(() -> PostgresPart.in(layout, settings, secrets));
    }

    private Part kafka() {
        return settings.givenKafka()
                .<Part>map(servers -> new GivenPart("Kafka (given)", () -> KafkaTopics.create(servers)))
                .orElseGet(() -> KafkaPart.in(layout, settings));
    }

    private Part mail() {
        return settings.givenSmtp()
                .<Part>map(server -> new GivenPart("SMTP (given)", () -> {}))
                .orElseGet(() -> MailPart.in(layout, settings));
    }

    private Part identity() {
        return settings.givenOidc()
                .<Part>map(url -> new GivenPart("OIDC (given)", () -> {}))
                .orElseGet(this::keycloak);
    }

    private Databases databases() {
        return settings.givenPostgres()
                .map(url -> new Databases(url, secrets))
                .orElseGet(() -> PostgresPart.in(layout, settings, secrets).databases());
    }
}
