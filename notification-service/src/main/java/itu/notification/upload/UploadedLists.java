package itu.notification.upload;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** The lists that were handed in, and their rows. */
@ApplicationScoped
class UploadedLists {
    private final DataSource dataSource;
    private final ObjectMapper json;

    UploadedLists(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Rows that were dropped: how many, and the lines of the first. */
    record Dropped(long count, List<Long> lines) {}

    /** Takes rows in the caller's transaction; to be closed before anything else is asked. */
    CopyOfRows copy(UUID list) {
        try (var connection = dataSource.getConnection()) {
            return new CopyOfRows(connection, list, json);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep the rows of a list", e);
        }
    }

    /** Drops rows whose addressee the register does not know. */
    Dropped dropUnknown(UUID list, int most) {
        return drop("""
                        delete from uploaded_recipient r
                        where r.list = ?
                          and ((r.state is not null and not exists (select from member_state s where s.code = r.state))
                               or (r.organization is not null
                                   and not exists (select from organization o where o.id = r.organization)))
                        returning r.line""", most, list);
    }

    /**
     * Drops rows whose mailbox stands in an earlier one. Their lines are gathered first: a join would be planned for the few rows
     * that the statistics know of a list that has just come.
     */
    Dropped dropRepeated(UUID list, int most) {
        return drop("""
                        delete from uploaded_recipient r
                        where r.list = ? and r.line = any (array(
                            select line from (select line, row_number() over (partition by lower(mailbox) order by line) as nth
                                              from uploaded_recipient where list = ?) k
                            where k.nth > 1))
                        returning r.line""", most, list, list);
    }

    private Dropped drop(String delete, int most, UUID... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("with gone as (" + delete
                        + ") select line, count(*) over () from gone order by line limit ?")) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.setInt(values.length + 1, most);
            var lines = new ArrayList<Long>();
            var count = 0L;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getLong(1));
                    count = rows.getLong(2);
                }
            }
            return new Dropped(count, lines);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not judge the rows of a list", e);
        }
    }

    void enter(UploadedList list) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into uploaded_list
                            (id, name, sha256, read, taken, repeated, refused, remarks, uploaded_at, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""")) {
            insert.setObject(1, list.id());
            insert.setString(2, list.name());
            insert.setString(3, list.sha256());
            insert.setLong(4, list.read());
            insert.setLong(5, list.taken());
            insert.setLong(6, list.repeated());
            insert.setLong(7, list.refused());
            insert.setString(8, json.writeValueAsString(list.remarks()));
            insert.setObject(9, OffsetDateTime.ofInstant(list.uploadedAt(), ZoneOffset.UTC));
            insert.setString(10, list.uploadedBy());
            insert.executeUpdate();
            // A list of a million rows is counted right after it came.
            try (var analyze = connection.createStatement()) {
                analyze.execute("analyze uploaded_recipient");
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not enter a list", e);
        }
    }

    Optional<UploadedList> one(UUID id) {
        return read("where id = ?", List.of(id)).stream().findFirst();
    }

    /** Newest first, from below an id. */
    List<UploadedList> below(@Nullable UUID id, int limit) {
        return id == null
                ? read("order by id desc limit ?", List.of(limit))
                : read("where id < ? order by id desc limit ?", List.of(id, limit));
    }

    private List<UploadedList> read(String which, List<Object> values) {
        try (var connection = dataSource.getConnection()) {
            return read(connection, which, values);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the lists", e);
        }
    }

    private List<UploadedList> read(Connection connection, String which, List<Object> values)
            throws SQLException, JsonProcessingException {
        try (var select = connection.prepareStatement("select * from uploaded_list " + which)) {
            for (var i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            var lists = new ArrayList<UploadedList>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lists.add(list(rows));
                }
            }
            return lists;
        }
    }

    private UploadedList list(ResultSet row) throws SQLException, JsonProcessingException {
        return new UploadedList(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("read"),
                row.getLong("taken"),
                row.getLong("repeated"),
                row.getLong("refused"),
                json.readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {}),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"));
    }
}
