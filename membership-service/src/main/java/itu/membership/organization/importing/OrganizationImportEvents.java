package itu.membership.organization.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.JsonText;
import itu.membership.bulk.Outcome;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The changes of an import on {@code membership.organization.v1}: one event tells up to {@value #MOST} of them. Its key is the
 * import, so order is promised within the import only; each entry has its version.
 */
@ApplicationScoped
class OrganizationImportEvents {
    private static final String TOPIC = "membership.organization.v1";
    private static final String TYPE = "itu.membership.organization.imported.v1";
    private static final int MOST = 500;
    private static final int LONGEST = 128 * 1024;

    private final Outbox outbox;

    OrganizationImportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Imported(UUID operation, @JsonRawValue String organizations) {}

    Telling of(Chunk chunk) {
        return new Telling(chunk);
    }

    /** Gathers the changes of a chunk and appends them part by part; no more than one part is in memory. */
    final class Telling implements AutoCloseable {
        private final Chunk chunk;
        private final StringBuilder entries = new StringBuilder();
        private int gathered;
        private long told;

        Telling(Chunk chunk) {
            this.chunk = chunk;
            this.told = chunk.told();
        }

        void add(ResultSet row, Outcome outcome) throws SQLException {
            entries.append(gathered == 0 ? "[" : ",")
                    .append("{\"organization\":\"")
                    .append(row.getString("id"))
                    .append("\",\"version\":")
                    .append(row.getLong("version"))
                    .append(",\"change\":\"")
                    .append(outcome)
                    .append("\",\"names\":")
                    .append(row.getString("names"));
            append("acronym", row.getString("acronym"));
            append("country", row.getString("country"));
            append("kind", row.getString("kind"));
            append("segment", row.getString("segment"));
            append("website", row.getString("website"));
            append("parent", row.getString("parent"));
            append("groupHeadquarters", row.getString("group_headquarters"));
            entries.append(",\"synthetic\":")
                    .append(row.getBoolean("synthetic"))
                    .append('}');
            gathered++;
            told++;
            if (gathered == MOST || entries.length() > LONGEST) {
                tell();
            }
        }

        private void append(String member, @Nullable String text) {
            if (text != null) {
                entries.append(",\"").append(member).append("\":").append(JsonText.quoted(text));
            }
        }

        private void tell() {
            var operation = chunk.operation().toString();
            outbox.append(new OutgoingEvent(
                    TOPIC,
                    operation,
                    TYPE,
                    operation,
                    told,
                    new Imported(chunk.operation(), entries.append(']').toString())));
            entries.setLength(0);
            gathered = 0;
        }

        @Override
        public void close() {
            if (gathered > 0) {
                tell();
            }
        }
    }
}
