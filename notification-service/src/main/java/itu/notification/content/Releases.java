package itu.notification.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.jdbc.Jdbc;

/** What was published of a text, and when; never changed. */
@ApplicationScoped
public class Releases {
    private final Jdbc jdbc;

    Releases(Jdbc jdbc) {
        this.jdbc = jdbc;
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
        return new TreeSet<>(jdbc.list("""
                select distinct recorded_by from content_edition
                where content = ? and number > (select coalesce(max(number), 0) from content_release where content = ?)""", row -> row.getString(1), content, content));
    }

    /** Records a release; the row of the circular letter must be held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(UUID content, Release release, String by, Set<String> authors) {
        jdbc.change(
                """
                insert into content_release (content, ordinal, number, kind, reason, released_at, released_by, drafted_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                content,
                release.ordinal(),
                release.number(),
                release.kind(),
                release.reason(),
                release.at(),
                by,
                Jdbc.texts(authors));
    }

    /** All releases of a text, the latest first. */
    @Transactional
    public List<Release> of(UUID content) {
        return jdbc.list("""
                select ordinal, number, kind, reason, released_at from content_release
                where content = ? order by ordinal desc""", Releases::release, content);
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
