package itu.platform.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;

/** Reads the audit of one subject. */
@ApplicationScoped
class AuditTrail {
    private static final String OF_SUBJECT = """
            select position, at, actor, action, reason, before, after, correlation_id
            from audit where subject_type = ? and subject = ? and position > ? order by position limit ?
            """;

    private final DataSource dataSource;
    private final Cursors cursors;

    AuditTrail(DataSource dataSource, Cursors cursors) {
        this.dataSource = dataSource;
        this.cursors = cursors;
    }

    /** One recorded change; {@code before} and {@code after} are the states as JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            long position,
            Instant at,
            String actor,
            String action,
            @Nullable String reason,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after,
            @Nullable String correlationId) {}

    Page<Change> of(String subjectType, String subject, int limit, @Nullable String cursor) throws SQLException {
        var key = cursors.read(cursor, 1);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OF_SUBJECT)) {
            select.setString(1, subjectType);
            select.setString(2, subject);
            select.setLong(3, key == null ? 0 : Long.parseLong(key.getFirst()));
            select.setInt(4, limit + 1);
            var changes = new ArrayList<Change>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8)));
                }
            }
            return cursors.page(changes, limit, change -> List.of(Long.toString(change.position())));
        }
    }
}
