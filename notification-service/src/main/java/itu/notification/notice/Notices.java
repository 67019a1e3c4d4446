package itu.notification.notice;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;
import itu.platform.time.BusinessClock;

/** The notices. */
@ApplicationScoped
public class Notices {
    private static final TypeReference<Map<String, String>> PARTICULARS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final BusinessClock clock;
    private final ObjectMapper json;

    Notices(DataSource dataSource, BusinessClock clock, ObjectMapper json) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Leaves a notice, in the caller's transaction.
     *
     * @param code names its text, {@code notice.<code>} in each language
     * @param particulars what fills the text
     * @param link path of the API where the reader finds more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(Reader reader, String code, Map<String, String> particulars, @Nullable String link) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into notice (id, reader_kind, reader, code, particulars, link, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, reader.kind());
            insert.setString(3, reader.key());
            insert.setString(4, code);
            insert.setString(5, json.writeValueAsString(particulars));
            insert.setString(6, link);
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A notice could not be left", e);
        }
    }

    /** Those that any of the readers may read, newest first. */
    @Transactional
    List<Notice> newest(List<Reader> readers, String subject, boolean unreadOnly, @Nullable UUID before, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select n.id, n.code, n.particulars, n.link, n.at, r.at as read_at
                        from unnest(?, ?) as mine (kind, reader)
                        cross join lateral (
                            select * from notice
                            where reader_kind = mine.kind and reader = mine.reader and (?::uuid is null or id < ?)
                              and (not ? or not exists (
                                  select from notice_reading where notice = notice.id and notice_reading.reader = ?))
                            order by id desc limit ?) n
                        left join notice_reading r on r.notice = n.id and r.reader = ?
                        order by n.id desc limit ?""")) {
            select.setArray(
                    1, texts(connection, readers.stream().map(Reader::kind).toList()));
            select.setArray(
                    2, texts(connection, readers.stream().map(Reader::key).toList()));
            select.setObject(3, before);
            select.setObject(4, before);
            select.setBoolean(5, unreadOnly);
            select.setString(6, subject);
            select.setInt(7, limit);
            select.setString(8, subject);
            select.setInt(9, limit);
            var found = new ArrayList<Notice>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var readAt = rows.getTimestamp("read_at");
                    found.add(new Notice(
                            rows.getObject("id", UUID.class),
                            rows.getString("code"),
                            json.readValue(rows.getString("particulars"), PARTICULARS),
                            rows.getString("link"),
                            rows.getTimestamp("at").toInstant(),
                            readAt == null ? null : readAt.toInstant()));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The notices could not be read", e);
        }
    }

    /** Notes that a person has read notices up to one; those that the person may not read are left alone. */
    @Transactional
    int read(List<Reader> readers, String subject, UUID upTo, boolean andOlder) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into notice_reading (notice, reader, at)
                        select n.id, ?, ? from notice n
                        join unnest(?, ?) as mine (kind, reader) on mine.kind = n.reader_kind and mine.reader = n.reader
                        where n.id = ? or (? and n.id < ?)
                        on conflict do nothing""")) {
            insert.setString(1, subject);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setArray(
                    3, texts(connection, readers.stream().map(Reader::kind).toList()));
            insert.setArray(
                    4, texts(connection, readers.stream().map(Reader::key).toList()));
            insert.setObject(5, upTo);
            insert.setBoolean(6, andOlder);
            insert.setObject(7, upTo);
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A reading could not be noted", e);
        }
    }

    private static Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
