package itu.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One database and one login role per service; a role reaches its own database only. */
record Databases(String administratorUrl, Secrets secrets) {
    void create() {
        try (var connection = DriverManager.getConnection(administratorUrl);
                var statement = connection.createStatement()) {
            for (var service : Service.values()) {
                create(service, connection, statement);
            }
        } catch (SQLException e) {
            throw new SuiteFailure("The databases of the services could not be created: " + e.getMessage(), e);
        }
    }

    /** The URL of a service's database on the same server, without a user. */
    String url(Service service) {
        return administratorUrl.replaceFirst("^(jdbc:postgresql://[^/?]+).*$", "$1/" + service.database());
    }

    String password(Service service) {
        return secrets.of("database." + service.database());
    }

    private void create(Service service, Connection connection, Statement statement) throws SQLException {
        var name = service.database();
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        statement.execute("%s role %s login password '%s'".formatted(verb, name, password(service)));
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            statement.execute("create database %s owner %s".formatted(name, name));
        }
        statement.execute("revoke all on database %s from public".formatted(name));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
