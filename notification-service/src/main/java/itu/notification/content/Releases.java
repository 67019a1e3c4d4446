package itu.notification.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** What was published of a text, and when; never changed. */
@ApplicationScoped
public class Releases {
    private final DataSource dataSource;

    Releases(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A publication.
     *
     * @param ordinal 0 for the letter itself, then its corrigenda and revisions
     * @param number of the edition
     * @param kind {@code ORIGINAL}, {@code CORRIGENDUM} or {@code REVISION}
     */
    public record Release(
            int ordinal, int number, String kind, @Nullable String reason, Instant at) {}

    /** Everyone who wrote an edition since the last release. */
    @Transactional
    public Set<String> authors(UUID content) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select distinct recorded_by from content_edition
                        where content = ?
                          and number > (select coalesce(max(number), 0) from content_release where content = ?)""")) {
            select.setObject(1, content);
            select.setObject(2, content);
            try (var rows = select.executeQuery()) {
                var authors = new TreeSet<String>();
                while (rows.next()) {
                    authors.add(rows.getString(1));
                }
                return authors;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the authors of a text", e);
        }
    }

    /** Records a release; the row of the circular letter must be held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(UUID content, Release release, String by, Set<String> authors) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into content_release
                            (content, ordinal, number, kind, reason, released_at, released_by, drafted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, content);
            insert.setInt(2, release.ordinal());
            insert.setInt(3, release.number());
            insert.setString(4, release.kind());
            insert.setString(5, release.reason());
            insert.setObject(6, release.at().atOffset(ZoneOffset.UTC));
            insert.setString(7, by);
            insert.setArray(8, connection.createArrayOf("text", authors.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not record a release", e);
        }
    }

    /** All releases of a text, the latest first. */
    @Transactional
    public List<Release> of(UUID content) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select ordinal, number, kind, reason, released_at from content_release
                        where content = ? order by ordinal desc""")) {
            select.setObject(1, content);
            try (var rows = select.executeQuery()) {
                var releases = new ArrayList<Release>();
                while (rows.next()) {
                    releases.add(release(rows));
                }
                return releases;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the releases of a text", e);
        }
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
