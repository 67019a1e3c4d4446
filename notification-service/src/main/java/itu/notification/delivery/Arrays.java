package itu.notification.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a statement one after the other; columns of many rows go as arrays. Arrays of a class of their own travel
 * in binary form, which the driver writes several times quicker than text.
 */
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

    <R> Arrays uuids(Collection<R> rows, Function<? super R, @Nullable UUID> column) throws SQLException {
        return array("uuid", UUID[]::new, rows, column);
    }

    <R> Arrays shorts(Collection<R> rows, Function<? super R, @Nullable Integer> column) throws SQLException {
        return array("smallint", Short[]::new, rows, row -> {
            var value = column.apply(row);
            return value == null ? null : value.shortValue();
        });
    }

    <R> Arrays longs(Collection<R> rows, Function<? super R, @Nullable Long> column) throws SQLException {
        return array("bigint", Long[]::new, rows, column);
    }

    <R> Arrays texts(Collection<R> rows, Function<? super R, @Nullable String> column) throws SQLException {
        return array("text", String[]::new, rows, column);
    }

    <R> Arrays booleans(Collection<R> rows, Function<? super R, Boolean> column) throws SQLException {
        return array("boolean", Boolean[]::new, rows, column);
    }

    private <R, V> Arrays array(
            String type,
            IntFunction<@Nullable V[]> room,
            Collection<R> rows,
            Function<? super R, ? extends @Nullable V> column)
            throws SQLException {
        var values = room.apply(rows.size());
        var at = 0;
        for (var row : rows) {
            values[at++] = column.apply(row);
        }
        statement.setArray(++last, connection.createArrayOf(type, values));
        return this;
    }
}
