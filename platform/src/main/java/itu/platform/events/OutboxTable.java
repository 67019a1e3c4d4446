package itu.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The relay's reads and deletes, on the connection that holds its lock: whoever loses the lock loses the right to delete. */
class OutboxTable {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** Rows up to a length of payloads, and one at least: events of an import are long, and a thousand of them fill the heap. */
    private static final String OLDEST = """
            select position, topic, key, headers, payload
            from (select *, sum(octet_length(payload)) over (order by position) - octet_length(payload) as before
                  from (select * from outbox order by position limit ?) as oldest) as measured
            where before < ? order by position""";

    private static final int MOST_BYTES = 1024 * 1024;

    private final Connection connection;
    private final ObjectMapper json;

    OutboxTable(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    List<OutboxRow> oldest(int limit) throws SQLException {
        try (var select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, limit);
            select.setInt(2, MOST_BYTES);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    found.add(new OutboxRow(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            json.readValue(rows.getString(4), HEADERS),
                            rows.getString(5)));
                }
                return found;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers of a fact are not JSON", e);
        }
    }

    void delete(List<OutboxRow> acknowledged) throws SQLException {
        var positions = acknowledged.stream().map(OutboxRow::position).toArray(Long[]::new);
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }
}
