package itu.platform.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * Runs one statement at a time, in the caller's transaction where there is one. Values are those that the driver takes, and
 * instants.
 */
@ApplicationScoped
public class Jdbc {
    private final DataSource dataSource;

    Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes an object of the row at hand. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What goes into an array. */
    private record Several(String type, Collection<?> elements) {}

    /** Texts as one value, such as for {@code = any (?)}. */
    public static Object texts(Collection<String> elements) {
        return new Several("text", elements);
    }

    /** Whole numbers as one value. */
    public static Object numbers(Collection<Long> elements) {
        return new Several("int8", elements);
    }

    /** Ids as one value. */
    public static Object ids(Collection<UUID> elements) {
        return new Several("uuid", elements);
    }

    /** What every row of an answer holds, in its order. */
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            fill(select, values);
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read: " + sql, e);
        }
    }

    /** What the only row of an answer holds, such as a count. */
    public <T> T one(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).getFirst();
    }

    /** What the first row of an answer holds; empty when there is no row. */
    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** Changes rows; says how many. */
    public int change(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            fill(change, values);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not change: " + sql, e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(
                    i + 1,
                    switch (values[i]) {
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case Several several ->
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            several.type(), several.elements().toArray());
                        case null, default -> values[i];
                    });
        }
    }
}
