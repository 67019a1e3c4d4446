package itu.membership.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An import, as far as it is.
 *
 * @param level of the rows at work; null while they are not linked
 * @param line up to where the rows of this level are done
 */
record Operation(
        UUID id,
        String subject,
        OperationState state,
        boolean dryRun,
        String requestedBy,
        String correlationId,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        int read,
        int created,
        int updated,
        int unchanged,
        int refused,
        @Nullable Integer level,
        int levels,
        long line,
        boolean rowsKept) {
    static final String COLUMNS =
            "id, subject, state, dry_run, requested_by, correlation_id, requested_at, finished_at, read, created, "
                    + "updated, unchanged, refused, level, levels, line, rows_kept";

    static Operation read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Operation(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                OperationState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getString("requested_by"),
                row.getString("correlation_id"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("read"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getObject("level", Integer.class),
                row.getInt("levels"),
                row.getLong("line"),
                row.getBoolean("rows_kept"));
    }

    /** The table of the file's rows. */
    String table() {
        return table(id);
    }

    static String table(UUID id) {
        return "import_row_" + id.toString().replace("-", "");
    }

    int percent() {
        if (state == OperationState.DONE) {
            return 100;
        }
        var done = (long) created + updated + unchanged + refused;
        return read == 0 || level == null ? 0 : (int) (100 * done / read);
    }
}
