package itu.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;

/** The hash of a run of audit rows on top of the seal before it. */
final class ChainHash {
    private static final String ROWS = """
            select jsonb_build_array(position, extract(epoch from at), actor, action, subject_type, subject,
                                     reason, before, after, correlation_id)::text
            from audit where tx >= ?::xid8 and tx < ?::xid8 order by tx, position
            """;

    private ChainHash() {}

    record Run(int rows, byte[] hash) {}

    static Run over(Connection connection, byte[] previous, String from, String before) throws SQLException {
        var digest = sha256();
        digest.update(previous);
        var count = 0;
        try (var select = connection.prepareStatement(ROWS)) {
            select.setFetchSize(1_000);
            select.setString(1, from);
            select.setString(2, before);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    digest.update(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                    count++;
                }
            }
        }
        return new Run(count, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
