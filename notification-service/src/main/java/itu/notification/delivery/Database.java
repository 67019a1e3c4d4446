package itu.notification.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database one thing on a connection of its own. */
record Database(DataSource dataSource) {
    /** Something asked of a connection. */
    interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    <T> T ask(String what, Question<T> question) {
        try (var connection = dataSource.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + what, e);
        }
    }
}
