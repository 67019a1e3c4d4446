package itu.notification.mail;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where a mail server listens and how it wants to be talked to. */
record ServerAddress(String host, int port, @Nullable Login login, boolean starttls) {
    /** Name and password. */
    record Login(String username, String password) {}

    /** Those that are configured; at least one. */
    static List<ServerAddress> of(SmtpConfig config) {
        var many = config.servers().orElse(List.of()).stream()
                .map(server -> new ServerAddress(
                        server.host(), server.port(), login(server.username(), server.password()), server.starttls()))
                .toList();
        if (!many.isEmpty()) {
            return many;
        }
        var host = config.host()
                .orElseThrow(
                        () -> new IllegalStateException("suite.smtp.host or suite.smtp.servers must name a server"));
        return List.of(
                new ServerAddress(host, config.port(), login(config.username(), config.password()), config.starttls()));
    }

    /** As logs and metrics name it. */
    String name() {
        return host + ":" + port;
    }

    private static @Nullable Login login(Optional<String> username, Optional<String> password) {
        return username.map(name -> new Login(name, password.orElse(""))).orElse(null);
    }
}
