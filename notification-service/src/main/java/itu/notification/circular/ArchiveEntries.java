package itu.notification.circular;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.content.PublicText;
import itu.notification.content.Releases.Release;
import itu.notification.content.WrittenEdition;
import itu.platform.jdbc.Jdbc;
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

    private final Jdbc jdbc;

    ArchiveEntries(Jdbc jdbc) {
        this.jdbc = jdbc;
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
        for (var variant : edition.variants().values()) {
            var subject = PublicText.subject(edition, variant);
            jdbc.change(
                    """
                    insert into circular_archive as held (circular, language, slug, reference, ordinal, issued_on, year, subject,
                                                          synthetic, published_at, updated_at, words)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('simple', ?))
                    on conflict (circular, language) do update
                    set reference = excluded.reference, ordinal = excluded.ordinal, issued_on = excluded.issued_on,
                        year = excluded.year, subject = excluded.subject, synthetic = excluded.synthetic,
                        updated_at = excluded.updated_at, words = excluded.words""",
                    letter.id(),
                    variant.language().tag(),
                    letter.slug(),
                    head.reference(),
                    release.ordinal(),
                    head.date(),
                    head.date().getYear(),
                    subject,
                    edition.synthetic(),
                    release.at(),
                    release.at(),
                    String.join(" ", SearchWords.of(head.reference() + " " + subject)));
        }
    }

    /** Up to so many letters, the latest first. */
    @Transactional
    List<Entry> page(Query query, int rows) {
        var asked = query.words() == null ? "" : SearchWords.query(query.words());
        var words = asked.isEmpty() ? null : asked;
        return jdbc.list(
                PAGE,
                ArchiveEntries::entry,
                query.language().tag(),
                query.year(),
                query.year(),
                words,
                words,
                query.beforeDate(),
                query.beforeDate(),
                query.beforeSlug(),
                rows);
    }

    /** A letter by its address; empty when there is none. */
    @Transactional
    Optional<Entry> find(String slug, Language language) {
        return jdbc.first(COLUMNS + " where slug = ? and language = ?", ArchiveEntries::entry, slug, language.tag());
    }

    /** The years that have letters, the latest first: one probe of the index for each, however many letters it has. */
    @Transactional
    List<Integer> years(Language language) {
        return jdbc.list("""
                with recursive known(year) as (
                    select max(year) from circular_archive where language = ?
                    union all
                    select (select max(year) from circular_archive where language = ? and year < known.year)
                    from known where known.year is not null)
                select year from known where year is not null order by year desc""", row -> row.getInt(1), language.tag(), language.tag());
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
