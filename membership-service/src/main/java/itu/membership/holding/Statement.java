package itu.membership.holding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A statement in the making: its text, which is never a client's, and beside it the values of its placeholders. */
public final class Statement {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Adds a piece of text and the values of its placeholders: texts, codes, numbers, days, instants, ids, or collections of
     * one kind of them, which become arrays.
     */
    public Statement add(String sql, Object... given) {
        text.append(' ').append(sql);
        values.addAll(List.of(given));
        return this;
    }

    public Statement add(Statement other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /**
     * Lets the statements of the running transaction group and join a register of any size in memory: with the default they
     * would go through the disk.
     */
    public static void allowMemory(DataSource database) {
        new Statement()
                .add("select set_config('work_mem', '32MB', true) as set")
                .read(database, row -> row.getString("set"));
    }

    public <T> List<T> read(DataSource database, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var prepared = prepare(connection);
                var row = prepared.executeQuery()) {
            var rows = new ArrayList<T>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read", e);
        }
    }

    /** The number of rows changed. */
    public int execute(DataSource database) {
        try (var connection = database.getConnection();
                var prepared = prepare(connection)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write", e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var prepared = connection.prepareStatement(text.toString());
        for (int place = 0; place < values.size(); place++) {
            prepared.setObject(place + 1, bound(connection, values.get(place)));
        }
        return prepared;
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> code -> code.name();
            case Collection<?> many -> connection.createArrayOf(type(many), elements(many));
            default -> value;
        };
    }

    private static String type(Collection<?> many) {
        return switch (many.isEmpty() ? "" : many.iterator().next()) {
            case UUID _ -> "uuid";
            case LocalDate _ -> "date";
            default -> "text";
        };
    }

    private static Object[] elements(Collection<?> many) {
        return many.stream()
                .map(one -> one instanceof Enum<?> code ? code.name() : one)
                .toArray();
    }
}
