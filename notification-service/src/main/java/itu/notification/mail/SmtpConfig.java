package itu.notification.mail;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.smtp")
interface SmtpConfig {
    String host();

    @WithDefault("25")
    int port();

    /** Login name; without one nobody logs in. */
    Optional<String> username();

    Optional<String> password();

    /** Whether the connection must be encrypted before anything is said; a server without STARTTLS is then not used. */
    @WithDefault("false")
    boolean starttls();

    /** How long to wait for a connection. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** How long to wait for each answer of the server. */
    @WithDefault("20S")
    Duration answerTimeout();
}
