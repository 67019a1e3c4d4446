package itu.local;

import java.util.Map;

/** The embedded PostgreSQL of a run, durable, with the databases of the services. */
record PostgresPart(PostgresServer server, Databases databases) implements Part {
    static PostgresPart in(Layout layout, Settings settings, Secrets secrets) {
        var server = new PostgresServer(
                layout.kept("postgres"),
                settings.port(Port.POSTGRES),
                secrets.of("postgres"),
                // The log shows no rows and no parameters: they hold personal data, and an erasure does not reach a
                // log.
                Map.of(
                        "fsync",
                        "on",
                        "synchronous_commit",
                        "on",
                        "full_page_writes",
                        "on",
                        "max_connections",
                        "200",
                        "log_error_verbosity",
                        "terse",
                        "log_parameter_max_length",
                        "0"));
        return new PostgresPart(server, new Databases(server.administratorUrl(), secrets));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        server.start();
        databases.create();
    }

    @Override
    public void stop() {
        server.close();
    }
}
