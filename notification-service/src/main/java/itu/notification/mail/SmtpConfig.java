package itu.notification.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.smtp")
interface SmtpConfig {
    /** The mail servers, among which mails are shared out; without them, the one that host and the rest describe. */
    Optional<List<Server>> servers();

    Optional<String> host();

    @WithDefault("25")
    int port();

    /** Login name; without one nobody logs in. */
    Optional<String> username();

    Optional<String> password();

    /** Whether the connection must be encrypted before anything is said; a server without STARTTLS is then not used. */
    @WithDefault("false")
    boolean starttls();

    /** Name of the TLS configuration (quarkus.tls.*) with the certificates that are trusted; the JVM's without one. */
    Optional<String> tlsConfigurationName();

    /** The name by which this client greets; the domain of the sender's address without one. */
    Optional<String> clientName();

    /** How long to wait for a connection. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** How long to wait for each answer of the server. */
    @WithDefault("20S")
    Duration answerTimeout();

    /** After how long without a mail a kept connection is tried before it is trusted with one. */
    @WithDefault("0.1S")
    Duration trustedIdle();

    /** How long at most a server that could not be used is left alone while others work. */
    @WithDefault("2M")
    Duration longestRest();

    /** One mail server. */
    interface Server {
        String host();

        @WithDefault("25")
        int port();

        Optional<String> username();

        Optional<String> password();

        @WithDefault("false")
        boolean starttls();
    }
}
