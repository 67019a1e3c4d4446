package itu.notification.mailbox;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Reads and changes rows about a mailbox by SQL. */
@ApplicationScoped
public class Rows {
    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rows of a query by the names of their columns; columns without a value are left out. */
    public List<Map<String, Object>> read(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<Map<String, Object>>();
                var columns = found.getMetaData();
                while (found.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (var i = 1; i <= columns.getColumnCount(); i++) {
                        var value = found.getObject(i);
                        if (value != null) {
                            row.put(columns.getColumnLabel(i), value instanceof Timestamp at ? at.toInstant() : value);
                        }
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read rows about a mailbox", e);
        }
    }

    /** Changes rows; how many. */
    public int change(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not change rows about a mailbox", e);
        }
    }
}
