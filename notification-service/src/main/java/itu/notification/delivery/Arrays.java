package itu.notification.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement one after the other; columns of many rows go as arrays. */
final class Arrays {
    private final Connection connection;
    private final PreparedStatement statement;
    private int last;

    Arrays(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    Arrays value(Object value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }

    <T> Arrays array(String type, Collection<T> rows, Function<? super T, ? extends @Nullable Object> column)
            throws SQLException {
        var values = rows.stream().map(column).toArray();
        statement.setArray(++last, connection.createArrayOf(type, values));
        return this;
    }
}
