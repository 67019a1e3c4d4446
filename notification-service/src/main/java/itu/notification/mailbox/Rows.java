package itu.notification.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.jdbc.Jdbc;

/** Reads and changes rows about a mailbox by SQL. */
@ApplicationScoped
public class Rows {
    private final Jdbc jdbc;

    Rows(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of a query by the names of their columns; columns without a value are left out. */
    public List<Map<String, Object>> read(String sql, @Nullable Object... values) {
        return jdbc.list(sql, Rows::columns, values);
    }

    /** Changes rows; how many. */
    public int change(String sql, @Nullable Object... values) {
        return jdbc.change(sql, values);
    }

    private static Map<String, Object> columns(ResultSet found) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var columns = found.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            var value = found.getObject(i);
            if (value != null) {
                row.put(columns.getColumnLabel(i), value instanceof Timestamp at ? at.toInstant() : value);
            }
        }
        return row;
    }
}
