package itu.notification.circular;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.content.PublicText;
import itu.notification.content.Releases.Release;
import itu.notification.content.WrittenEdition;
import itu.platform.language.Language;

/** The public list of circular letters, in each language. */
@ApplicationScoped
public class ArchiveEntries {
    private static final String COLUMNS =
            "select circular, slug, reference, ordinal, issued_on, subject, synthetic, published_at, updated_at"
                    + " from circular_archive";

    private static final String PAGE = COLUMNS + " " + """
             where language = ? and (?::int is null or year = ?) and (?::text is null or words @@ to_tsquery('simple', ?))
             and (?::date is null or (issued_on, slug) < (?, ?))
             order by issued_on desc, slug desc limit ?""";

    private final DataSource dataSource;

    ArchiveEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A letter in the list. */
    public record Entry(
            UUID circular,
            String slug,
            String reference,
            int ordinal,
            LocalDate issuedOn,
            String subject,
            boolean synthetic,
            Instant publishedAt,
            Instant updatedAt) {}

    /** Which letters are asked for; what is null does not matter. */
    record Query(
            Language language,
            @Nullable Integer year,
            @Nullable String words,
            @Nullable LocalDate beforeDate,
            @Nullable String beforeSlug) {}

    /** Puts a published letter into the lists of all languages, or the new one in the place of the old. */
    @Transactional(Transactional.TxType.MANDATORY)
    void show(CircularLetter letter, WrittenEdition edition, Release release) {
        var head = DraftingCirculars.head(edition);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into circular_archive as held (circular, language, slug, reference, ordinal, issued_on, year, subject,
                                                              synthetic, published_at, updated_at, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('simple', ?))
                        on conflict (circular, language) do update
                        set reference = excluded.reference, ordinal = excluded.ordinal, issued_on = excluded.issued_on,
                            year = excluded.year, subject = excluded.subject, synthetic = excluded.synthetic,
                            updated_at = excluded.updated_at, words = excluded.words""")) {
            for (var variant : edition.variants().values()) {
                var subject = PublicText.subject(edition, variant);
                insert.setObject(1, letter.id());
                insert.setString(2, variant.language().tag());
                insert.setString(3, letter.slug());
                insert.setString(4, head.reference());
                insert.setInt(5, release.ordinal());
                insert.setObject(6, head.date());
                insert.setInt(7, head.date().getYear());
                insert.setString(8, subject);
                insert.setBoolean(9, edition.synthetic());
                insert.setObject(10, release.at().atOffset(ZoneOffset.UTC));
                insert.setObject(11, release.at().atOffset(ZoneOffset.UTC));
                insert.setString(12, String.join(" ", SearchWords.of(head.reference() + " " + subject)));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not put a letter into the archive", e);
        }
    }

    /** Up to so many letters, the latest first. */
    @Transactional
    List<Entry> page(Query query, int rows) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            var words = query.words() == null ? null : SearchWords.query(query.words());
            select.setString(1, query.language().tag());
            select.setObject(2, query.year());
            select.setObject(3, query.year());
            select.setString(4, words == null || words.isEmpty() ? null : words);
            select.setString(5, words == null || words.isEmpty() ? null : words);
            select.setObject(6, query.beforeDate());
            select.setObject(7, query.beforeDate());
            select.setString(8, query.beforeSlug());
            select.setInt(9, rows);
            return entries(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the archive", e);
        }
    }

    /** A letter by its address; empty when there is none. */
    @Transactional
    Optional<Entry> find(String slug, Language language) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(COLUMNS + " where slug = ? and language = ?")) {
            select.setString(1, slug);
            select.setString(2, language.tag());
            return entries(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the archive", e);
        }
    }

    /** The years that have letters, the latest first. */
    @Transactional
    List<Integer> years(Language language) {
        try (var connection = dataSource.getConnection();
                var select = years(connection, language);
                var rows = select.executeQuery()) {
            var years = new ArrayList<Integer>();
            while (rows.next()) {
                years.add(rows.getInt(1));
            }
            return years;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the years of the archive", e);
        }
    }

    /** One probe of the index for each year, however many letters a year has. */
    private static PreparedStatement years(Connection connection, Language language) throws SQLException {
        var select = connection.prepareStatement("""
                with recursive known(year) as (
                    select max(year) from circular_archive where language = ?
                    union all
                    select (select max(year) from circular_archive where language = ? and year < known.year)
                    from known where known.year is not null)
                select year from known where year is not null order by year desc""");
        select.setString(1, language.tag());
        select.setString(2, language.tag());
        return select;
    }

    private static List<Entry> entries(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getBoolean(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
