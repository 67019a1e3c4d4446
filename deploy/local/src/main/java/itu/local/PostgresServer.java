package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server on loopback with its data in a given folder; logins need a password. */
public final class PostgresServer implements AutoCloseable {
    private static final String LOGINS = """
            # Written at each start of the suite.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Path data;
    private final int port;
    private final String password;
    private final Map<String, String> settings;
    private @Nullable EmbeddedPostgres server;

    public PostgresServer(Path data, int port, String password, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.password = password;
        this.settings = settings;
    }

    public synchronized void start() {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "");
            settings.forEach(builder::setServerConfig);
            server = builder.start();
            requirePasswords();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** For the superuser of this server, with the password in it. */
    public String administratorUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&password=%s".formatted(port, password);
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                server = null;
            }
        }
    }

    /** A new data folder trusts everybody who reaches the port, as it has no password yet to ask for. */
    private void requirePasswords() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(administratorUrl());
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("revoke all on database postgres, template1 from public");
            Files.writeString(data.resolve("pg_hba.conf"), LOGINS);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Not in the usual folder, which all users of a machine share and which belongs to whoever came first. */
    private static Path binaries() throws IOException {
        var kept = Path.of(System.getProperty("suite.root", System.getProperty("java.io.tmpdir")), ".suite");
        Folders.createPrivate(kept);
        return Files.createDirectories(kept.resolve("binaries"));
    }
}
