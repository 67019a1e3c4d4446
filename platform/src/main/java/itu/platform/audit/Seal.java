package itu.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Seal(long number, String txBefore, int rows, byte[] hash) {
    /** What the first seal stands on. */
    static final Seal NONE = new Seal(0, "0", 0, new byte[0]);

    static Seal last(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "select number, tx_before::text, rows, hash from audit_seal order by number desc limit 1")) {
            return row.next() ? read(row) : NONE;
        }
    }

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(row.getLong(1), row.getString(2), row.getInt(3), row.getBytes(4));
    }

    void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into audit_seal (number, tx_before, rows, hash) values (?, ?::xid8, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, txBefore);
            insert.setInt(3, rows);
            insert.setBytes(4, hash);
            insert.executeUpdate();
        }
    }
}
