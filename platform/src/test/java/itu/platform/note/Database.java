package itu.platform.note;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import itu.local.test.SuiteInfrastructure;

/** The database of the application under test as its owner sees it, and a way to take it away. */
public final class Database {
    private Database() {}

    /** First column of a query's rows, as text. */
    public static List<String> query(String sql, Object... parameters) {
        try (var connection = connect();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void execute(String sql) {
        try (var connection = connect()) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every session of the application and lets none in until the work is done. */
    public static void away(Runnable work) {
        try (var connection = connect()) {
            execute(connection, "alter database suite_test connection limit 0");
            try {
                execute(
                        connection,
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'suite_test' and pid <> pg_backend_pid()");
                work.run();
            } finally {
                execute(connection, "alter database suite_test connection limit -1");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        var settings = SuiteInfrastructure.settings();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }
}
